import { REGIONS } from '../../domain/place.ts';
import { formatDate } from '../../i18n/format.ts';
import { countCells, countHeads } from './count-table.ts';
import { inThai, markup, type MarkupContent, type Markup } from './markup.ts';
import { countProvinces, countTambons, has, missingOf, STEP_OF } from './matters.ts';
import { monthName, shortDay, tambonName, type StaffReport } from './staff-report.ts';
import type { StaffProvince, StaffTambon } from './staff-year.ts';

/** Every province in one table, by region and name. */
export function provinceTablePart(report: StaffReport): Markup {
  const { say, site, staff, month, locale } = report;
  const groups = REGIONS.map((region) => {
    const provinces = staff.provinces.filter(({ province }) => province.region === region);
    return markup`<tbody><tr class="group"><th colspan="11" scope="rowgroup">${site.terms.regions[region]}</th></tr>
${provinces.map((staffProvince) => markup`<tr><th scope="row">${staffProvince.province[locale]}</th>${countCells(report, countProvinces([staffProvince], month))}<td class="day">${staffProvince.announcements.map((row) => shortDay(report, row.announcedOn)).join(', ') || site.terms.status.none}</td></tr>`)}</tbody>`;
  });
  return markup`<section><h2>${say.byProvince}</h2>
<table class="counts"><caption><span>${say.unit} · ${say.boldMeans}</span></caption>
<thead><tr><th scope="col">${say.province}</th>${countHeads(report)}<th scope="col">${say.announcement}</th></tr></thead>${groups}</table></section>`;
}

/**
 * A province: its announcement, its amphoes, and its missing entries; in a report of one province, its tambons too.
 */
export function provincePart(report: StaffReport, of: StaffProvince): Markup {
  const { say, site, month, locale } = report;
  const { province, amphoes, tambons } = of;
  const alone = report.province !== undefined;
  const filled = amphoes.filter((group) => group.tambons.length > 0);
  const bare = amphoes.filter((group) => group.tambons.length === 0);
  const rows = filled.map(
    (group) =>
      markup`<tr><th scope="row"><span class="k">${site.place.amphoe(group.amphoe[locale])}</span><span class="note">${group.tambons.map(({ place }, at) => markup`${at > 0 && site.place.between}<span class="k">${site.place.short.tambon(place.tambon[locale])}</span>`)}</span></th>${countCells(report, countTambons(group.tambons, month))}</tr>`,
  );
  return markup`<section><h2>${alone ? say.byAmphoe : site.place.province(province[locale])}</h2>
<dl class="letters"><div><dt>${say.announcement}</dt><dd>${announcements(report, of)}</dd></div>
<div><dt>${say.honour}</dt><dd>${of.honour ? tambonName(report, { place: of.honour }) : say.noHonour}</dd></div></dl>
${
  tambons.length === 0
    ? markup`<p>${say.noTargets}</p>`
    : markup`<table class="counts"><caption><span>${say.unit} · ${say.boldMeans}</span></caption><thead><tr><th scope="col">${say.amphoe}</th>${countHeads(report)}</tr></thead><tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${say.total}</th>${countCells(report, countProvinces([of], month))}</tr></tfoot></table>`
}
${tambons.length > 0 && bare.length > 0 && markup`<p class="note">${say.amphoesWithout(bare.map((group) => group.amphoe[locale]).join(locale === 'th' ? ' ' : ', '))}</p>`}
${missingPart(report, of)}</section>
${alone && tambonsPart(report, tambons)}${alone && textsPart(report, tambons)}`;
}

function announcements(report: StaffReport, { announcements: all }: StaffProvince): MarkupContent {
  const { say, locale } = report;
  if (all.length === 0) return say.noAnnouncement;
  return all.map(
    (announcementRow, at) =>
      markup`${at > 0 && markup`<br>`}${inThai(announcementRow.title)} <span class="k">${say.announcedOn(formatDate(locale, announcementRow.announcedOn))}</span> <span class="k note">${announcementRow.document ? say.document : say.noDocument}</span>`,
  );
}

/**
 * The missing entries, without blame, and the steps of the programme's calendar for them. With names in a report of
 * one province; for the country the names are in its tables and on a sheet of the workbook.
 */
function missingPart(report: StaffReport, { tambons }: StaffProvince): MarkupContent {
  const { say, month, matters } = report;
  if (tambons.length === 0) return undefined;
  const missing = missingOf(tambons, month, matters).map((missing) => ({
    ...missing,
    name:
      missing.matter === 'report'
        ? say.reportOf(monthName(report, month))
        : say.matters[missing.matter],
    count: say.tambons(missing.tambons.length),
  }));
  if (missing.length === 0) return markup`<p class="note">${say.missingNone}</p>`;
  if (!report.province)
    return markup`<p class="lacks"><b>${say.missing}</b> ${missing.map(({ name, count }, at) => markup`${at > 0 && ' · '}<span class="k">${say.missingNames(name, count)}</span>`)}</p>`;
  const rows = missing.map(({ matter, name, count, tambons: without }) => {
    // All of them: the table above has their names.
    const named = without.length < tambons.length ? without : [];
    return markup`<div><dt>${name} <span class="k note">${say.step(STEP_OF[matter])}</span></dt><dd><b>${count}</b> ${named.map((staffTambon, at) => markup`${at > 0 && '; '}<span class="k">${tambonName(report, staffTambon)}</span>`)}</dd></div>`;
  });
  return markup`<h3>${say.missing}</h3><dl class="missing">${rows}</dl>`;
}

function tambonsPart(report: StaffReport, tambons: readonly StaffTambon[]): MarkupContent {
  if (tambons.length === 0) return undefined;
  const { say, site, month, locale } = report;
  const heads = [
    say.tambon,
    say.amphoe,
    say.batch,
    say.short.mou,
    say.short.plan,
    say.short.agenda,
    say.short.partners,
    monthName(report, month),
    say.short.assessed,
    say.short.announced,
  ];
  const there = (is: boolean) =>
    markup`<td class="mark">${is && markup`●<span class="off">${say.yes}</span>`}</td>`;
  const rows = tambons.map(
    (tambon) =>
      markup`<tr><th scope="row">${tambon.place.tambon[locale]}</th><td>${tambon.place.amphoe[locale]}</td><td>${tambon.batch && say.batches[tambon.batch]}</td>${(['mou', 'plan', 'agenda'] as const).map((matter) => markup`<td class="day">${shortDay(report, tambon[matter])}</td>`)}<td class="num">${tambon.partners.length || ''}</td>${there(has(tambon, 'report', month))}${there(tambon.assessed)}<td class="mark">${tambon.excellent ? site.terms.status.excellent : tambon.announced && markup`●<span class="off">${say.yes}</span>`}</td></tr>`,
  );
  return markup`<section><h2>${say.byTambon}</h2><table class="tambons"><thead><tr>${heads.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** The texts of the tambons for the month. */
function textsPart(report: StaffReport, tambons: readonly StaffTambon[]): MarkupContent {
  const { say, month } = report;
  const reported = tambons.filter((tambon) => tambon.reports.get(month));
  if (reported.length === 0) return undefined;
  return markup`<section><h2>${say.reportTexts(monthName(report, month))}</h2><dl class="missing">${reported.map((staffTambon) => markup`<div><dt>${tambonName(report, staffTambon)}</dt><dd>${inThai(staffTambon.reports.get(month))}</dd></div>`)}</dl></section>`;
}
