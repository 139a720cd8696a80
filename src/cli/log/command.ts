/** The options of `npm run log`. */
export interface LogCommand {
  /** Path of the local log. */
  readonly file: string;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** A remote, or the path of another log. */
  readonly named: string | undefined;
  readonly lang: 'th' | 'en';
}
