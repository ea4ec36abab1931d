// The words of the panel for webmasters. Visitors never see them.
import type {Language} from './i18n/languages.js';

/** What the panel says. States stand beside their own names, by which docs and style sheets know them. */
export interface DebugWords {
  readonly title: string;
  /** @param cause the attribute or the part of the address that asks for the panel */
  readonly because: (cause: string) => string;
  readonly columns: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly problems: (count: number) => string;
  readonly cure: string;
  readonly show: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly close: string;
}

const en: DebugWords = {
  title: 'Diagnostics',
  because: (cause) => `You see this panel because of ${cause}.`,
  columns: ['Element', 'State', 'Address', 'Format', 'Language'],
  states: {loading: 'loading', ready: 'ready', empty: 'empty', failed: 'failed', stale: 'stale'},
  problems: (count) => (count ? `${count} problem${count === 1 ? '' : 's'}` : 'No problems found'),
  cure: 'What to do',
  show: 'Show element',
  copy: 'Copy report',
  copied: 'Copied',
  refused: 'Could not copy; select the text.',
  close: 'Close',
};

/** Luxembourgish webmasters read the panel in English. */
export const words: Readonly<Record<Language, DebugWords>> = {
  en,
  lb: en,
  nl: {
    title: 'Diagnose',
    because: (cause) => `U ziet dit paneel door ${cause}.`,
    columns: ['Element', 'Toestand', 'Adres', 'Formaat', 'Taal'],
    states: {
      loading: 'laden',
      ready: 'klaar',
      empty: 'leeg',
      failed: 'mislukt',
      stale: 'verouderd',
    },
    problems: (count) =>
      count ? `${count} ${count === 1 ? 'probleem' : 'problemen'}` : 'Geen problemen gevonden',
    cure: 'Wat te doen',
    show: 'Element tonen',
    copy: 'Verslag kopiëren',
    copied: 'Gekopieerd',
    refused: 'Kopiëren lukt niet; selecteer de tekst.',
    close: 'Sluiten',
  },
  fr: {
    title: 'Diagnostic',
    because: (cause) => `Ce panneau s’affiche à cause de ${cause}.`,
    columns: ['Élément', 'État', 'Adresse', 'Format', 'Langue'],
    states: {
      loading: 'chargement',
      ready: 'prêt',
      empty: 'vide',
      failed: 'échec',
      stale: 'pas à jour',
    },
    problems: (count) =>
      count ? `${count} problème${count === 1 ? '' : 's'}` : 'Aucun problème détecté',
    cure: 'Que faire',
    show: 'Afficher l’élément',
    copy: 'Copier le rapport',
    copied: 'Copié',
    refused: 'Copie impossible ; sélectionnez le texte.',
    close: 'Fermer',
  },
  de: {
    title: 'Diagnose',
    because: (cause) => `Sie sehen diese Anzeige wegen ${cause}.`,
    columns: ['Element', 'Zustand', 'Adresse', 'Format', 'Sprache'],
    states: {
      loading: 'lädt',
      ready: 'bereit',
      empty: 'leer',
      failed: 'fehlgeschlagen',
      stale: 'veraltet',
    },
    problems: (count) =>
      count ? `${count} Problem${count === 1 ? '' : 'e'}` : 'Keine Probleme gefunden',
    cure: 'Was tun',
    show: 'Element zeigen',
    copy: 'Bericht kopieren',
    copied: 'Kopiert',
    refused: 'Kopieren nicht möglich; markieren Sie den Text.',
    close: 'Schließen',
  },
};
