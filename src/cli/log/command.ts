/** What `npm run log` was asked. */
export interface LogCommand {
  /** The log at hand. */
  readonly file: string;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** A remote, or a log that is named. */
  readonly named: string | undefined;
  readonly lang: 'th' | 'en';
}
