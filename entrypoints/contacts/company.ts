import { companyOf } from '../../lib/domain/company';
import type { ContactRecord } from '../../lib/store/records';

/** What stands beside a name: the mail domain of their company, as it is; nothing where that is a public one. */
export function companyText({ handles }: Pick<ContactRecord, 'handles'>): string | undefined {
  return handles.map(companyOf).find((company) => company !== undefined);
}
