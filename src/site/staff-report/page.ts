import { formatDate } from '../../i18n/format.ts';
import {
  changesPart,
  deadlinesPart,
  headingPart,
  monthsPart,
  overviewPart,
} from './overview-parts.ts';
import { markup, Markup } from './markup.ts';
import { provincePart, provinceTablePart } from './province-parts.ts';
import { longMonth, type StaffReport } from './staff-report.ts';

/**
 * The report as one HTML file without other files: its own fonts and style, no script, no network. `sheet`: see
 * `reportStyle`.
 */
export function formatReportPage(report: StaffReport, sheet: string): string {
  const { say, site, staff, province, locale } = report;
  const scope = province ? site.place.province(province[locale]) : say.country;
  const title = `${say.title} ${longMonth(report, report.month)} · ${scope}`;
  const style = `${sheet}
${runningFoot(`${say.internal} · ${title}`)}`;
  return markup`<!doctype html>
<html lang="${locale}" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${say.programme}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${headingPart(report, scope)}
<main>
${overviewPart(report)}
${changesPart(report)}
${monthsPart(report)}
${deadlinesPart(report)}
${!province && provinceTablePart(report)}
${staff.provinces.map((staffProvince) => provincePart(report, staffProvince))}
</main>
<footer class="end">
<p>${say.meaning}</p>
<p>${say.internal} · ${say.internalNote} · ${staff.asOf ? say.asOf(formatDate(locale, staff.asOf)) : say.asOfUnknown}</p>
</footer>
</body>
</html>
`.text;
}

/** The foot of each sheet: the title of the report, and the sheet's number. */
function runningFoot(words: string): string {
  const quoted = JSON.stringify(words).replaceAll('<', '\\3c ');
  return `@page { @bottom-left { content: ${quoted}; font: 8pt Sarabun; } @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Sarabun; } }`;
}
