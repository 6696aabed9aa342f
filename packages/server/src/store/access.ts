/** Where a chain of accesses has come to. */
export interface ChainHead {
  id: string;
  length: number;
  /** Hash of its last row; empty before the first. */
  head: string;
}

export interface Access {
  at: string;
  /** Id of who looked. Names stand with people and can be erased without breaking a chain. */
  who: string;
  /** What they were then, by their token. */
  role: string;
  organisationId: string | undefined;
  purpose: string | undefined;
  operation: string;
  outcome: 'seen' | 'unchanged' | 'refused';
  /** The plan they asked for, whether there is one or not. */
  planId: string;
  /** What else the request named, such as the emergency it was about. */
  about: string | undefined;
  emergency: boolean;
}

export interface AccessRow extends Access {
  chainId: string;
  n: number;
  hash: string;
}

export interface AccessTable {
  /** The head of a chain, begun if it is new, and kept from other writers until the transaction ends. */
  lock(chainId: string, personId: string | undefined): Promise<ChainHead>;
  /** Adds the next row and moves the head on. */
  append(row: AccessRow): Promise<void>;
  heads(): Promise<ChainHead[]>;
  /** Rows of a chain in order, after one of them. */
  rows(chainId: string, after: number, limit: number): Promise<AccessRow[]>;
  /** Rows of a chain, the newest first, before one of them. */
  newest(chainId: string, before: number | undefined, limit: number): Promise<AccessRow[]>;
  /** The chains of a person's plans, also of those that are gone. */
  chainsOf(personId: string): Promise<string[]>;
  isChain(id: string): Promise<boolean>;
  /** Whether this person had a plan under this id. */
  wasTheirs(planId: string, personId: string): Promise<boolean>;
}
