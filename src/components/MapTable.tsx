/** The rows of the map: the same places, figures and colours, to sort and to filter. */
import type { DeskView } from '../charts/desk-data.ts';
import { compareVietnamese } from '../language/locale.ts';
import { mapWords } from '../language/map-words.ts';
import type { MapRow } from '../map/view-types.ts';
import { SORT_KEYS, type Sorting, type SortKey } from './desk-address.ts';

interface Props {
  view: DeskView;
  sorting: Sorting | null;
  /** `cu-02`: an old province; `moi-08`: one of today's; nothing: all. */
  province: string;
  chosen: string | null;
  onSort: (sorting: Sorting) => void;
  onProvince: (province: string) => void;
  /** Told which row is under the pointer or has the focus. */
  onPoint: (code: string | null) => void;
}

const nameIn: Record<Exclude<SortKey, 'value'>, (row: MapRow) => string> = {
  name: (row) => row.name,
  place: (row) => `${row.old?.name ?? ''} ${row.now?.name ?? ''}`,
};

/** Rows in the order asked for; places without a figure stay at the end. */
export function sortedRows(rows: readonly MapRow[], sorting: Sorting | null): readonly MapRow[] {
  if (!sorting) return rows;
  const { key, descending } = sorting;
  const direction = descending ? -1 : 1;
  if (key === 'value')
    return [...rows].sort(
      (a, b) => Number(b.known) - Number(a.known) || direction * ((a.value ?? 0) - (b.value ?? 0)),
    );
  return [...rows].sort((a, b) => direction * compareVietnamese(nameIn[key](a), nameIn[key](b)));
}

/** Rows of one province of either map. */
export const rowsIn = (rows: readonly MapRow[], province: string): readonly MapRow[] =>
  province === ''
    ? rows
    : rows.filter(({ old, now }) => province === `cu-${old?.code}` || province === `moi-${now?.code}`);

/** Provinces that the rows name, each once, in the order of the alphabet. */
function provincesOf(rows: readonly MapRow[], which: 'old' | 'now'): { code: string; name: string }[] {
  const found = new Map(rows.flatMap((row) => (row[which] ? [[row[which].code, row[which]] as const] : [])));
  return [...found.values()].sort((a, b) => compareVietnamese(a.name, b.name));
}

function placeText({ old, now }: MapRow): string {
  if (old && now) return old.name === now.name ? old.name : `${old.name} → ${now.name}`;
  return now?.name ?? '';
}

export default function MapTable({ view, sorting, province, chosen, onSort, onProvince, onPoint }: Props) {
  const t = mapWords(view.locale).layers;
  const rows = sortedRows(rowsIn(view.rows, province), sorting);
  const districts = view.areas === 'districts';
  const hasPlace = view.areas !== 'provinces-34';
  const foreign = view.locale === 'en' ? 'vi' : undefined;
  const titles: Record<SortKey, string> = {
    name: t.columnArea[view.areas],
    place: districts ? t.columnWas : t.columnNow,
    value: t.columnValue,
  };
  const sortOf = (key: SortKey) =>
    sorting?.key === key ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const columns = SORT_KEYS.filter((key) => key !== 'place' || hasPlace);
  return (
    <>
      {hasPlace && (
        <p className="map-filter needs-script">
          <label>
            {t.filter}{' '}
            <select value={province} onChange={(event) => onProvince(event.target.value)}>
              <option value="">{t.filterAll}</option>
              {districts && (
                <optgroup label={t.filterOld}>
                  {provincesOf(view.rows, 'old').map(({ code, name }) => (
                    <option key={code} value={`cu-${code}`}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label={t.filterNew}>
                {provincesOf(view.rows, 'now').map(({ code, name }) => (
                  <option key={code} value={`moi-${code}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </select>
          </label>
          <span className="note" role="status">
            {t.shown(rows.length, view.rows.length)}
          </span>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t.tableOf(view.title)}>
        <table className="map-table">
          <caption>{view.subtitle}</caption>
          <thead>
            <tr>
              {columns.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className={key === 'value' ? 'number' : undefined}
                  aria-sort={sortOf(key)}
                >
                  <span className="without-script">{titles[key]}</span>
                  <button
                    type="button"
                    className="needs-script sort"
                    data-sort={key}
                    onClick={() =>
                      onSort({
                        key,
                        descending: sorting?.key === key ? !sorting.descending : key === 'value',
                      })
                    }
                  >
                    {titles[key]}
                    <span aria-hidden="true">
                      {sortOf(key) === 'ascending' ? ' ↑' : sortOf(key) === 'descending' ? ' ↓' : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.code}
                data-row={row.code}
                className={row.code === chosen ? 'is-chosen' : undefined}
                onPointerEnter={() => onPoint(row.code)}
                onPointerLeave={() => onPoint(null)}
                onFocus={() => onPoint(row.code)}
                onBlur={() => onPoint(null)}
              >
                <th scope="row">
                  <span className={`map-dot of-${row.fill}`} aria-hidden="true" />
                  <a href={row.href} lang={foreign}>
                    {row.name}
                  </a>
                </th>
                {hasPlace && <td lang={foreign}>{placeText(row)}</td>}
                <td className="number">
                  <span className={row.known ? undefined : 'unknown'}>{row.text}</span>
                  {(row.sub || row.sources.length > 0) && (
                    <span className="note cell-note">
                      {row.sub}
                      {row.sources.map((index, position) => (
                        <span key={index} className="row-source">
                          {(position > 0 || row.sub) && ' · '}
                          <a href={view.sources[index]?.url} rel="noopener external" lang={foreign}>
                            {view.sources[index]?.publisher}
                          </a>
                        </span>
                      ))}
                    </span>
                  )}
                  {row.note && (
                    <details className="note">
                      <summary>{t.note}</summary>
                      {row.note}
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
