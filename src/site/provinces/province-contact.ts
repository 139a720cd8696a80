import type { Model } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import type { Office } from '../../domain/programme.ts';

/** The contacts for a province: its own office, and the department's, as far as `offices.csv` has them. */
export interface ProvinceOffices {
  readonly own: Office | undefined;
  readonly department: Office | undefined;
}

/** Finds the offices for questions about a province. */
export const provinceOffices = ({ offices }: Model, { code }: Province): ProvinceOffices => ({
  own: offices.find(({ province }) => province?.code === code),
  department: offices.find(({ province }) => !province),
});
