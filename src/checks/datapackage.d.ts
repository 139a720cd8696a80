/**
 * The types of the functions that tests use of Frictionless' reader of data packages, which has no types of its own.
 */
declare module 'datapackage' {
  export class Package {
    static load(
      descriptor: object,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly {
      readonly name: string;
      readonly tabular: boolean;
      read(options?: { keyed?: boolean; relations?: boolean }): Promise<readonly object[]>;
    }[];
  }
}
