import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../../domain/place.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { run } from '../../cli/child.ts';
import { dataEnv, projectRoot, readSettings } from '../../cli/site/settings.ts';

interface Measured {
  readonly milliseconds: number;
  /** Bytes of memory at the most. */
  readonly peak: number;
  readonly passed: number;
  readonly errors: number;
}

const MEASURE = join(projectRoot, 'src/tools/bench/intake/measure.ts');
/** The limits for a whole country over ten years. */
const MOST_BYTES = 1024 ** 3;

async function measure(env: Readonly<Record<string, string>>): Promise<Measured> {
  const { output } = await run(process.execPath, [MEASURE], { capture: true, env });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured;
}

/** Every tambon of the programme as a target that passed and was announced, in each of some years. */
function writeCountry(folder: string, places: readonly Place[], years: readonly number[]): void {
  const provinces = [...new Set(places.map(({ province }) => province.th))];
  for (const year of years) {
    mkdirSync(join(folder, String(year)), { recursive: true });
    const write = (name: string, header: string, rows: readonly string[]) => {
      writeFileSync(join(folder, String(year), name), [header, ...rows, ''].join('\r\n'));
    };
    const of = ({ province, amphoe, tambon }: Place) =>
      `${tambon.code},${province.th},${amphoe.th},${tambon.th}`;
    write(
      'targets.csv',
      'tambon_code,province,amphoe,tambon,batch',
      places.map((place) => `${of(place)},เพิ่มเติม`),
    );
    write(
      'progress.csv',
      'tambon_code,province,amphoe,tambon,mou_date,plan_date,agenda_date',
      places.map((place) => `${of(place)},13/12/${year - 1},22/12/${year - 1},5/12/${year - 1}`),
    );
    write(
      'assessments.csv',
      'tambon_code,province,amphoe,tambon,result,assessed_on',
      places.map((place) => `${of(place)},ผ่าน,12/6/${year}`),
    );
    write(
      'announcements.csv',
      'level,province,announced_on',
      provinces.map((province) => `จังหวัด,${province},28/8/${year}`),
    );
  }
}

/**
 * The cost of reading and judging: the committed data, then a whole country for one year and for ten, each in a
 * separate process. Exit code 1 when ten years take 1 GiB or more, or are not read completely.
 */
export async function main(_args: string[]): Promise<number> {
  const places = (await loadPlaces({})).all().filter(({ province }) => province.inProgramme);
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  const years = Array.from({ length: 10 }, (_, i) => 2561 + i);
  writeCountry(join(folder, 'one'), places, years.slice(-1));
  writeCountry(join(folder, 'ten'), places, years);
  const env = (name: string) => ({
    DATA_DIR: join(folder, name),
    CONTENT_DIR: join(folder, 'none'),
  });
  const committed = await measure(dataEnv(readSettings()));
  const measured = await measure(env('one'));
  const ten = await measure(env('ten'));
  rmSync(folder, { recursive: true });

  const row = (name: string, of: Measured) => {
    const ratio = (of.milliseconds / committed.milliseconds).toFixed(1);
    const peak = (of.peak / 2 ** 20).toFixed(0);
    console.log(
      `${name.padEnd(28)}${of.milliseconds.toFixed(0).padStart(7)} ms${ratio.padStart(7)} ×${peak.padStart(7)} MiB${String(of.passed).padStart(8)} passed`,
    );
  };
  row('the committed data', committed);
  row('a whole country, one year', measured);
  row('a whole country, ten years', ten);
  const whole = ten.errors === 0 && ten.passed === places.length * years.length;
  return whole && ten.peak < MOST_BYTES ? 0 : 1;
}
