// Reads the fields of objects from outside by their names in the model, and reports what cannot be used.
import type {Reporter} from './report.js';
import {follow, isAbsent, isText, keysOf, type Readers} from './values.js';

/** Where fields are, and how their values are read. */
interface FieldContext {
  /** The paths of each field, separated by spaces; its own name when absent. */
  readonly paths: Readonly<Record<string, string | undefined>>;
  /** The paths of dates that are in UTC where they name no zone. */
  readonly utcDates: readonly string[];
  readonly readers: Readers;
  readonly report: Reporter;
}

/** Reads a field of an object. @param place of the object, with the point or nothing before the names of its fields */
type FieldReader<T> = (data: unknown, place: string) => T | undefined;

/** What a kind of value is read as. */
type Value<K extends keyof Readers> = Exclude<ReturnType<Readers[K]>, null> | undefined;

/** @returns makers of readers: what fields have in common for all objects is found once, as a feed may have thousands */
export function fieldsOf({paths, utcDates, readers, report}: FieldContext) {
  return {check, value, list, series};

  /** The value, read as a kind; undefined where it is none. */
  function check<K extends keyof Readers>(value: unknown, place: string, kind: K): Value<K> {
    const object = (kind: string) => report({place, kind, value, isShown: true});
    const found = readers[kind](value, object) as ReturnType<Readers[K]> | undefined;
    if (found === undefined && !isAbsent(value)) report({place, kind, value});
    return (found ?? undefined) as Value<K>;
  }

  function value<K extends keyof Readers>(field: string, kind: K): FieldReader<Value<K>> {
    return reader(field, (value, place) => check(value, place, kind));
  }

  function list<T>(
    field: string,
    map: (value: unknown, place: string) => T | undefined,
    kind?: 'list' | 'list of names',
  ): FieldReader<T[]> {
    const read = series(field, map, kind);
    return (data, place) => {
      const values = read(data, place);
      return values && [...values];
    };
  }

  /** Like `list`, but each value is read when it is asked for. */
  function series<T>(
    field: string,
    map: (value: unknown, place: string) => T | undefined,
    kind: 'list' | 'list of names' = 'list',
  ): FieldReader<Iterable<T>> {
    return reader(field, (value, place) => {
      const values = check(value, place, kind);
      return values && mapped(values, place, map);
    });
  }

  /** Reads the first of a field's paths that has a usable value. */
  function reader<T>(
    field: string,
    use: (value: unknown, place: string) => T | undefined,
  ): FieldReader<T> {
    const routes = (paths[field] ?? field)
      .split(' ')
      .map((path) => ({path, keys: keysOf(path), isUtc: utcDates.includes(path)}));
    return (data, place) => {
      for (const {path, keys, isUtc} of routes) {
        let value = follow(data, keys);
        if (isUtc && isText(value)) value = value.replace(/:\d\d:\d\d$/, '$&Z');
        const found = isAbsent(value) ? undefined : use(value, place + path);
        if (found !== undefined) return found;
      }
      return undefined;
    };
  }
}

function* mapped<T>(
  values: readonly unknown[],
  place: string,
  map: (value: unknown, place: string) => T | undefined,
): Generator<T, void> {
  let index = 0;
  for (const value of values.flat()) {
    const found = map(value, `${place}[${index++}]`);
    if (found !== undefined) yield found;
  }
}
