import { commandWords, readOptions } from './options.ts';

/** Where an issue is opened, from the environment variables of the host's own runner. */
interface Host {
  readonly issues: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly run: string;
  /** The field for the text of an issue in the host's API. */
  readonly text: 'body' | 'description';
}

function hostOf(env: NodeJS.ProcessEnv): Host | undefined {
  if (env.GITHUB_TOKEN && env.GITHUB_REPOSITORY)
    return {
      issues: `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues`,
      headers: { authorization: `Bearer ${env.GITHUB_TOKEN}` },
      run: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
      text: 'body',
    };
  if (env.ALARM_TOKEN && env.CI_API_V4_URL)
    return {
      issues: `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/issues`,
      headers: { 'private-token': env.ALARM_TOKEN },
      run: env.CI_PIPELINE_URL ?? '',
      text: 'description',
    };
  return undefined;
}

/**
 * `npm run alarm`: opens an issue that says the last publication failed, with a link to its report. Run by a
 * workflow after a failure, without any installed package, because it holds a token. Exit code 1 when the
 * environment names no host.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang).alarm;
  const host = hostOf(process.env);
  if (!host) {
    console.error(say.noHost);
    return 1;
  }
  const answer = await fetch(host.issues, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...host.headers },
    body: JSON.stringify({ title: say.title, [host.text]: say.body(host.run) }),
  });
  console.log(answer.ok ? say.opened : say.notOpened(answer.status));
  return answer.ok ? 0 : 1;
}
