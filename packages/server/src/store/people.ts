import type { Document } from './store.ts';

export interface PersonRow {
  id: string;
  issuer: string;
  subject: string;
  createdAt: string;
  /** When what they told us last changed; absent as long as nobody has changed it. */
  updatedAt: string | undefined;
  version: number;
  record: Document;
}

export interface PeopleTable {
  get(id: string): Promise<PersonRow | undefined>;
  find(issuer: string, subject: string): Promise<PersonRow | undefined>;
  all(issuer: string): Promise<PersonRow[]>;
  insert(person: Omit<PersonRow, 'version' | 'updatedAt'>): Promise<boolean>;
  /** Writes record and time of change, if nobody wrote since it was read; the version goes up by one. */
  update(person: PersonRow): Promise<boolean>;
  /** Takes the person away; everything that names them has to be gone. */
  remove(id: string): Promise<void>;
  lock(id: string): Promise<void>;
}
