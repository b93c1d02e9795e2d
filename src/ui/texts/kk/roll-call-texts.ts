import { plural } from '../plural.ts';
import type { RollCallTexts } from '../roll-call-texts.ts';
import { locale } from './locale.ts';

/** The texts of a roll call, in Kazakh. */
export const rollCallTexts: RollCallTexts = {
  title: 'Түгелдеу',
  begun: (time) => `Басталған уақыты: ${time}.`,
  known: (when) => `Осы терминалдағы белгілер қазірге дейін белгілі, басқа құрылғылардікі — ${when} жағдайы.`,
  missing: (count) => plural(locale, count, { other: '# адам табылмады' }),
  safe: (count) => plural(locale, count, { other: 'Аман: #' }),
  nobodyIn: 'Терминал білуінше, жұмыста ешкім жоқ.',
  there: 'Жұмыста',
  notThere: (count) => plural(locale, count, { other: 'Жұмыста деп белгіленбеген: #' }),
  longAgo: 'көптен бері, кеткенін белгілемеген болуы мүмкін',
  leftSince: 'түгелдеу басталғаннан кейін',
  onlyMissing: 'Тек табылмағандар',
  onlyMissingNote: 'Белгіленген есімдер жасырылады.',
  share: 'Бөлісу',
  save: 'Сақтау',
  print: 'Басып шығару',
  end: 'Аяқтау',
  endAsk: 'Түгелдеу аяқталсын ба? Белгілер өшіріледі.',
  endNow: 'Аяқтау және өшіру',
  goOn: 'Жалғастыру',
  running: (time) => `Түгелдеу жүріп жатыр, басталғаны ${time}.`,
  written: (time) => `Жасалған уақыты: ${time}.`,
  missingTitle: 'Табылмағандар',
  safeTitle: 'Аман',
};
