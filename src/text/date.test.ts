// How dates are shown, and which dates from outside are accepted.
import {expect} from '@open-wc/testing';
import {formatDate, formatTime, parseDate} from './date.js';

const HOUR = 3_600_000;

describe('a date from outside', () => {
  const read: [value: string, expected: string][] = [
    ['2021-12-03', '2021-12-03'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2021-12-03T00:00:00+01:00', '2021-12-02T23:00:00.000Z'],
    ['2021-12-03T10:20:30Z', '2021-12-03T10:20:30.000Z'],
    ['2021-12-03t10:20:30z', '2021-12-03T10:20:30.000Z'],
    ['2021-12-03 10:20:30Z', '2021-12-03T10:20:30.000Z'],
    ['2021-12-03T10:20:30.999999Z', '2021-12-03T10:20:30.000Z'],
    ['2021-12-03T10:20:30-00:00', '2021-12-03T10:20:30.000Z'],
    ['2021-12-31T23:30:00-05:30', '2022-01-01T05:00:00.000Z'],
    ['2021-12-03T24:00:00Z', '2021-12-04T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    [' 2021-12-03\n', '2021-12-03'],
    ['2018-01-06T08:00', '2018-01-06T07:00:00.000Z'],
    ['2018-01-06 08:00Z', '2018-01-06T08:00:00.000Z'],
    ['2021-12-03T10:20:30+0100', '2021-12-03T09:20:30.000Z'],
    ['2021-12-03T10:20:30+01', '2021-12-03T09:20:30.000Z'],
    ['2021-12-03 10:20:30 -0530', '2021-12-03T15:50:30.000Z'],
    ['2021-12-03 10:20:30 UTC', '2021-12-03T10:20:30.000Z'],
    ['Fri, 31 May 2019 12:17:58 -0700', '2019-05-31T19:17:58.000Z'],
    ['Fri, 03 Jul 2026 15:34:00 GMT', '2026-07-03T15:34:00.000Z'],
    ['3 Jul 2026 15:34 UT', '2026-07-03T15:34:00.000Z'],
    ['Friday, 03-Jul-26 15:34:00 EST', '2026-07-03T20:34:00.000Z'],
    ['Fri, 3 July 98 5:34:00 CEST', '1998-07-03T03:34:00.000Z'],
    ['Fri, 03 Jul 2026 15:34:00', '2026-07-03T13:34:00.000Z'],
    ['Fri, 03 Jul 2026 15:34:00 BST', '2026-07-03T13:34:00.000Z'],
    ['Fri, 03 Jul 2026', '2026-07-03'],
  ];
  for (const [value, expected] of read) {
    it(`${value} is ${expected}`, () => {
      expect(parseDate(value)).to.equal(expected);
    });
  }

  const local: [value: string, expected: string, why: string][] = [
    ['2021-12-03T10:20:30', '2021-12-03T09:20:30.000Z', 'winter'],
    ['2021-07-03 10:20:30', '2021-07-03T08:20:30.000Z', 'summer'],
    ['2021-03-28T01:59:59', '2021-03-28T00:59:59.000Z', 'just before the clocks go forward'],
    ['2021-03-28T02:30:00', '2021-03-28T01:30:00.000Z', 'in the hour that is skipped'],
    ['2021-03-28T03:00:00', '2021-03-28T01:00:00.000Z', 'just after the clocks went forward'],
    ['2021-10-31T01:59:59', '2021-10-30T23:59:59.000Z', 'just before the hour that exists twice'],
    ['2021-10-31T02:30:00', '2021-10-31T00:30:00.000Z', 'in the hour that exists twice: the first'],
    ['2021-10-31T03:00:00', '2021-10-31T02:00:00.000Z', 'just after the hour that exists twice'],
  ];
  for (const [value, expected, why] of local) {
    it(`without a zone is Brussels time (${why})`, () => {
      expect(parseDate(value)).to.equal(expected);
    });
  }

  const refused: unknown[] = [
    ...['2021-02-30', '2021-02-29', '1900-02-29', '2021-04-31', '2021-00-10', '2021-13-01'],
    ...['2021-01-00', '2021-01-32', '2021-02-30T10:00:00Z', '2021-12-03T24:00:01Z'],
    ...['2021-12-03T10:60:00Z', '2021-12-03T10:20:61Z', '2021-12-03T25:00:00', '2021-12-03T'],
    ...['2021-12-03T10:20:30+24:00', '2021-12-03T10:20:30+01:60', '2021-12-03T10:20:30+1'],
    ...['2021-12-03T10:20:30.Z', '2021-12-03T10Z', '2021-12-03T10:20:30 CET+1'],
    ...['2021-12-03Z', '2021-12-03+01:00', '2021-12-03  10:20:30', '2021-12-03T10:20:30Z Z'],
    ...['+002021-12-03', '12021-12-03', '2021-1-3', '２０２１-12-03', '2021‐12‐03'],
    ...['26 okt. 2021', '05-06-2018', '3/12/2021', 'yesterday', '2021', '2021-12', '20211203', ''],
    ...['Fri, 31 Feb 2021 10:00:00 GMT', '03 Foo 2021', '3 Dec 2021 25:00 GMT', 'Dec 2021'],
    ...[1638489600, NaN, null, undefined, true, {}, [], ['2021-12-03'], new Date(0)],
  ];
  for (const value of refused) {
    it(`${JSON.stringify(value)} (${typeof value}) is no date`, () => {
      expect(parseDate(value)).to.equal(undefined);
    });
  }

  const none = [
    ...['0001-01-01', '0001-01-01T00:00:00', '0000-00-00', '0000-00-00T00:00:00', '0', 0],
    ...['-0001-11-30T00:00:00+00:00', 'Wed, 30 Nov -0001 00:00:00 +0000'],
    ...['Mon, 01 Jan 0001 00:00:00 +0000', '1970-01-01', '1970-01-01T00:00:00Z'],
    ...['1970-01-01T01:00:00+01:00', '1969-12-31T16:00:00-08:00', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ];
  for (const value of none) {
    it(`${JSON.stringify(value)} stands for none`, () => {
      expect(parseDate(value)).to.equal(null);
    });
  }

  it('is read quickly, however long it is', () => {
    expect(parseDate(`2021-12-03T10:20:30.${'9'.repeat(1_000_000)}`)).to.equal(
      '2021-12-03T09:20:30.000Z',
    );
    expect(parseDate(`2021-12-03T10:20:30.${'9'.repeat(1_000_000)}x`)).to.equal(undefined);
  });
});

describe('a date on screen', () => {
  const months: [language: Parameters<typeof formatDate>[1], expected: string][] = [
    [
      'nl',
      '03 jan. 2021|03 feb. 2021|03 mrt. 2021|03 apr. 2021|03 mei 2021|03 jun. 2021|03 jul. 2021|03 aug. 2021|03 sep. 2021|03 okt. 2021|03 nov. 2021|03 dec. 2021',
    ],
    [
      'fr',
      '03 janv. 2021|03 févr. 2021|03 mars 2021|03 avr. 2021|03 mai 2021|03 juin 2021|03 juil. 2021|03 août 2021|03 sept. 2021|03 oct. 2021|03 nov. 2021|03 déc. 2021',
    ],
    [
      'de',
      '03. Jan. 2021|03. Feb. 2021|03. März 2021|03. Apr. 2021|03. Mai 2021|03. Juni 2021|03. Juli 2021|03. Aug. 2021|03. Sept. 2021|03. Okt. 2021|03. Nov. 2021|03. Dez. 2021',
    ],
    [
      'lb',
      '03. Jan. 2021|03. Feb. 2021|03. Mäe. 2021|03. Abr. 2021|03. Mee 2021|03. Juni 2021|03. Juli 2021|03. Aug. 2021|03. Sep. 2021|03. Okt. 2021|03. Nov. 2021|03. Dez. 2021',
    ],
    [
      'en',
      '03 Jan 2021|03 Feb 2021|03 Mar 2021|03 Apr 2021|03 May 2021|03 Jun 2021|03 Jul 2021|03 Aug 2021|03 Sept 2021|03 Oct 2021|03 Nov 2021|03 Dec 2021',
    ],
  ];
  for (const [language, expected] of months) {
    it(`has the month names of CLDR in ${language}, whatever the browser`, () => {
      const shown = Array.from({length: 12}, (_, month) =>
        formatDate(`2021-${String(month + 1).padStart(2, '0')}-03`, language),
      );

      expect(shown.join('|')).to.equal(expected);
    });
  }

  it('is the day it is in Brussels', () => {
    expect(formatDate('2021-12-02T23:00:00Z', 'en')).to.equal('03 Dec 2021');
    expect(formatDate('2021-12-02T22:59:59Z', 'en')).to.equal('02 Dec 2021');
    expect(formatDate('2021-07-02T22:00:00Z', 'en')).to.equal('03 Jul 2021');
    expect(formatDate('2021-12-31T23:30:00Z', 'en')).to.equal('01 Jan 2022');
  });

  it('shows a calendar day as that day, all year round', () => {
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2022, 0, 1); day += 24 * HOUR) {
      const date = new Date(day).toISOString().slice(0, 10);
      expect(formatDate(date, 'en').slice(0, 2)).to.equal(date.slice(8));
    }
  });

  it('is empty where there is no date', () => {
    expect(formatDate('soon', 'nl')).to.equal('');
  });

  it('has its time of day in Brussels', () => {
    expect(formatTime('2021-12-03T09:05:59Z')).to.equal('10:05');
    expect(formatTime('2021-07-03T22:05:00.000Z')).to.equal('00:05');
  });

  it('agrees with the browser’s own time zone database from 1996 to 2040', () => {
    const oracle = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Brussels',
      hourCycle: 'h23',
      ...{year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'},
    });
    const aroundSwitches = [-2, -1, -1 / 3600, 0, 1 / 3600, 0.5, 1, 2].map((hours) => hours * HOUR);
    const moments: number[] = [];
    for (let year = 1996; year <= 2040; year++) {
      for (const month of [2, 9]) {
        for (let day = 23; day <= 31; day++) {
          moments.push(...aroundSwitches.map((gap) => Date.UTC(year, month, day, 1) + gap));
        }
      }
      for (let day = 0; day < 365; day += 11) moments.push(Date.UTC(year, 0, day, (day * 7) % 24));
    }

    for (const moment of moments) {
      const date = new Date(moment).toISOString();
      const {day, month, year, hour, minute} = Object.fromEntries(
        oracle.formatToParts(moment).map(({type, value}) => [type, value]),
      );
      const name = formatDate(`2021-${month}-01`, 'en').split(' ')[1];
      expect(`${formatDate(date, 'en')} ${formatTime(date)}`, date).to.equal(
        `${day} ${name} ${year} ${hour}:${minute}`,
      );

      // The time on clocks in Brussels is read back as the same moment, except in the hour that exists twice.
      const naive = `${year}-${month}-${day}T${hour}:${minute}:00`;
      const back = Date.parse(parseDate(naive) ?? '');
      const minutes = Math.floor(moment / 60_000) * 60_000;
      if (back !== minutes) {
        expect(oracle.format(back), naive).to.equal(oracle.format(moment));
        expect(minutes - back, naive).to.equal(HOUR);
      }
    }
  });
});
