/** Facets of the catalogue and their names in addresses, the same in both languages. Published names never change. */
export const FACET_KEYS = {
  kind: 'loai',
  region: 'vung',
  terrain: 'dia-hinh',
  climate: 'khi-hau',
  target: 'cho-ai',
  cost: 'von',
  months: 'thang',
  evidence: 'chung-cu',
  poor: 'huyen-ngheo',
  who: 'nhom',
  started: 'tu-nam',
  land: 'dat',
  water: 'nuoc',
  labour: 'lao-dong',
  market: 'dau-ra',
  partner: 'cung-lam',
  province: 'tinh',
} as const;

export type FacetId = keyof typeof FACET_KEYS;

/** Facets in the order in which the page shows them. */
export const FACETS = Object.keys(FACET_KEYS) as FacetId[];
