import { PARTNERS } from '../../domain/progress.ts';
import { REGIONS } from '../../domain/place.ts';
import { summarise } from '../../domain/summary.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { deadlinesOf } from '../programme/year-calendar.ts';
import { inThai, markup, type MarkupContent, type Markup } from './markup.ts';
import { countCells, countHeads } from './count-table.ts';
import { countsOfSnapshot } from './monthly-snapshot.ts';
import { countProvinces, countTambons, reportMonths, type MatterCounts } from './matters.ts';
import { longMonth, monthName, shortDay, type StaffReport } from './staff-report.ts';
import { changeSentences } from './change-sentences.ts';

/** The most changes printed one by one; the workbook has them all. */
const MOST_CHANGES = 60;

/** Words that break only between the parts. */
const phrases = (parts: readonly string[]): MarkupContent =>
  parts.map((part) => markup`${part.startsWith(' ') && ' '}<span class="k">${part.trim()}</span>`);

/** The head of the report: its stamps, title, scope and date. */
export function headingPart(report: StaffReport, scope: string): Markup {
  const { say, staff, locale, month } = report;
  return markup`<header class="opening">
<p class="stamps"><span class="stamp">${say.internal} · ${say.internalNote}</span>${staff.sample && markup` <span class="stamp">${say.sample}</span>`}${staff.partial && markup` <span class="stamp">${say.partial}</span>`}</p>
<p class="over">${say.title} ${longMonth(report, month)}</p>
<h1>${scope}</h1>
<p class="programme">${phrases(say.programmeParts)} <span class="k">${say.year(staff.fiscalYear)}</span></p>
<p class="facts"><span class="k">${staff.asOf ? say.asOf(formatDate(locale, staff.asOf)) : say.asOfUnknown}</span> · <span class="k">${say.purpose}</span></p>
</header>`;
}

/** What is shown beside a number. */
interface Beside {
  /** What the number is out of. */
  readonly whole?: number;
  readonly note?: string;
  /** The number of the month before. */
  readonly old?: number | undefined;
}

/** The most important numbers, each with its total and the difference from the month before. */
export function overviewPart(report: StaffReport): Markup {
  const { say, staff, month, earlier } = report;
  const { provinces } = staff;
  const now = countProvinces(provinces, month);
  const before = earlier && countsOfSnapshot(earlier);
  const announced = provinces.filter((province) => province.announcements.length > 0).length;
  const figure = (name: string, value: number, { whole, note, old }: Beside = {}) =>
    markup`<div class="figure"><dt>${name}</dt><dd><b>${formatNumber(value)}</b>${whole !== undefined && markup` <span>${say.of(formatNumber(whole))}</span>`}${old !== undefined && old !== value && markup` <span class="since">${signed(value - old)}</span>`}${whole !== undefined && whole > 0 && bar(value / whole)}</dd>${note && markup`<dd class="note">${note}</dd>`}</div>`;
  const batch = (name: 'main' | 'additional') =>
    formatNumber(
      provinces
        .flatMap(({ tambons }) => tambons)
        .filter((staffTambon) => staffTambon.batch === name).length,
    );
  const of = (key: keyof MatterCounts, name?: string) =>
    figure(
      name ?? say.matters[key as keyof typeof say.matters],
      now[key],
      // Monthly reports are counted for their own month: those of another month are not comparable.
      { whole: now.tambons, old: key === 'report' ? undefined : before?.[key] },
    );
  const country = report.province === undefined;
  const { provincesInProgramme } = summarise(staff.year);
  return markup`<section class="overview">
<h2>${say.essentials}</h2>
<dl class="figures">
${figure(say.matters.targets, now.targets, { note: say.batchCounts(batch('main'), batch('additional')), old: before?.targets })}
${of('mou')}${of('plan')}${of('agenda')}${of('partners')}
${of('report', say.reportOf(monthName(report, month)))}${of('assessed')}${of('announced')}
${country && figure(say.provincesAnnounced, announced, { whole: provincesInProgramme })}
${country && figure(say.matters.excellent, now.excellent, { whole: provincesInProgramme, old: before?.excellent })}
${figure(say.matters.stories, now.stories, { old: before?.stories })}
</dl>
${country && regionTable(report)}
<p class="note">${say.meaning}</p>
</section>`;
}

function regionTable(report: StaffReport): Markup {
  const { say, site, staff, month } = report;
  const all = countProvinces(staff.provinces, month);
  const rows = REGIONS.map((region) => {
    const provinces = staff.provinces.filter(({ province }) => province.region === region);
    return markup`<tr><th scope="row">${site.terms.regions[region]}</th>${countCells(report, countProvinces(provinces, month))}</tr>`;
  });
  return markup`<table class="counts"><caption>${say.byRegion} <span>${say.unit} · ${say.boldMeans}</span></caption>
<thead><tr><th scope="col">${say.region}</th>${countHeads(report)}</tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${say.total}</th>${countCells(report, all)}</tr></tfoot></table>`;
}

/** The changes since the snapshot of an earlier month. */
export function changesPart(report: StaffReport): Markup {
  const { say, earlier, fromFolder } = report;
  if (!earlier) return section(say.changes, markup`<p>${say.noEarlier}</p>`);
  const day = shortDay(report, earlier.asOf ?? undefined);
  const compared = fromFolder
    ? say.changesFrom(day)
    : say.changesSince(monthName(report, earlier.month), day);
  const sentences = changeSentences(report);
  const rows = sentences
    .slice(0, MOST_CHANGES)
    .map(
      (change) =>
        markup`<tr><td>${change.province}</td><td>${change.tambon}</td><th scope="row">${change.matter}</th><td>${change.kind}</td><td>${change.before}</td><td>${change.after}</td></tr>`,
    );
  return section(
    say.changes,
    markup`<p class="note">${compared}</p>
${
  sentences.length === 0
    ? markup`<p>${say.noChange}</p>`
    : markup`<table><thead><tr>${[say.province, say.tambon, say.what, say.kind, say.before, say.after].map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}${sentences.length > MOST_CHANGES && markup`<p class="note">${say.moreInSheet(sentences.length - MOST_CHANGES)}</p>`}`,
  );
}

/** Step 2.5 month by month, and the seven partners of step 2.2 beside it. */
export function monthsPart(report: StaffReport): Markup {
  const { say, site, staff } = report;
  const tambons = staff.provinces.flatMap((province) => province.tambons);
  const past = reportMonths(staff).filter((month) => month <= report.month);
  const months = past.map((month) => {
    const count = countTambons(tambons, month).report;
    const current = month === report.month;
    return markup`<tr${current && markup` class="current"`}><th scope="row">${monthName(report, month)}</th><td class="num">${formatNumber(count)}</td><td class="wide">${bar(tambons.length ? count / tambons.length : 0)}</td></tr>`;
  });
  const partners = PARTNERS.map((partner) => {
    const count = tambons.filter((tambon) => tambon.partners.includes(partner)).length;
    return markup`<tr><th scope="row">${site.terms.partners[partner]}</th><td class="num">${formatNumber(count)}</td><td class="wide">${bar(tambons.length ? count / tambons.length : 0)}</td></tr>`;
  });
  return markup`<div class="pair">
${section(
  say.byMonth,
  markup`<p class="note">${say.byMonthNote}</p><table class="bars"><tbody>${months}</tbody></table>${staff.unreadReports > 0 && markup`<p class="note">${say.unreadMonths(staff.unreadReports)}</p>`}`,
)}
${section(say.partnersHeading, markup`<p class="note">${say.partnersNote}</p><table class="bars"><tbody>${partners}</tbody></table>`)}
</div>`;
}

/** The deadlines set by letters, as facts; whether anybody met one is never stated. */
export function deadlinesPart(report: StaffReport): MarkupContent {
  const { say, staff, locale } = report;
  const deadlines = deadlinesOf(staff.year);
  if (deadlines.length === 0) return undefined;
  const rows = deadlines.map(({ key, labelTh, labelEn, date, source, replaces }) => {
    const old =
      replaces && ('date' in replaces ? formatDate(locale, replaces.date) : replaces.words);
    return markup`<tr><th scope="row">${(locale === 'en' && labelEn) || labelTh || key}</th><td>${formatDate(locale, date)}${old && markup`<br><span class="note">${say.replaced(old)}</span>`}</td><td class="note">${inThai(source)}</td></tr>`;
  });
  return markup`<section class="letters-set"><h2>${say.deadlines}</h2><table><thead><tr>${[say.deadline, say.until, say.source].map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

const section = (heading: string, content: MarkupContent): Markup =>
  markup`<section><h2>${heading}</h2>${content}</section>`;

/** A bar filled to a share of its length; the number beside it has the same value. */
const bar = (share: number): Markup =>
  markup`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="4"/><rect class="part" width="${Math.round(Math.min(1, share) * 1000) / 10}" height="4"/></svg>`;

const signed = (difference: number): string =>
  `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference))}`;
