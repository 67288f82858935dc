/** Up to four models side by side. The address says which; the facts come one file per model. */
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { type Compared, difference, ROWS, type RowGroup, type RowId } from '../catalogue/comparison-rows.ts';
import { catalogueWords } from '../language/catalogue-words.ts';
import type { Locale } from '../language/locale.ts';
import { MOST_COMPARED } from './catalogue-state.ts';

export interface CompareChoice {
  slug: string;
  title: string;
}

interface Props {
  locale: Locale;
  /** Address of a model's file; `*` stands for its slug. */
  file: string;
  /** All models, by kind, as the list to choose from. */
  choices: { title: string; models: CompareChoice[] }[];
  rows: Record<RowId, string>;
  groups: Record<RowGroup, string>;
}

const KEY = 'mo-hinh';
const loaded = new Map<string, Promise<Compared>>();

/** Facts of a model, fetched once. */
function load(file: string): Promise<Compared> {
  const known =
    loaded.get(file) ??
    fetch(file).then((response) => {
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response.json() as Promise<Compared>;
    });
  loaded.set(file, known);
  known.catch(() => loaded.delete(file));
  return known;
}

/** Slugs an address names, each once, only those that exist. */
function slugsIn(query: string, known: ReadonlySet<string>): string[] {
  const named = (new URLSearchParams(query).get(KEY) ?? '').split(',');
  return [...new Set(named)].filter((slug) => known.has(slug)).slice(0, MOST_COMPARED);
}

export default function CompareDesk({ locale, file, choices, rows, groups }: Props) {
  const t = catalogueWords(locale).comparison;
  const id = useId();
  const [slugs, setSlugs] = useState<readonly string[]>([]);
  const [models, setModels] = useState<readonly Compared[]>([]);
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const select = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    const known = new Set(choices.flatMap((group) => group.models).map(({ slug }) => slug));
    const read = () => setSlugs(slugsIn(location.search, known));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [choices]);

  useEffect(() => {
    let current = true;
    if (slugs.length === 0) setModels([]);
    else {
      setState('loading');
      Promise.all(slugs.map((slug) => load(file.replace('*', slug)))).then(
        (found) => {
          if (!current) return;
          setModels(found);
          setState('ready');
        },
        () => current && setState('failed'),
      );
    }
    return () => {
      current = false;
    };
  }, [slugs, file]);

  const choose = (next: readonly string[]) => {
    history.pushState(null, '', next.length > 0 ? `?${KEY}=${next.join(',')}` : location.pathname);
    setSlugs(next);
  };
  const add = () => {
    const slug = select.current?.value;
    if (slug && !slugs.includes(slug)) choose([...slugs, slug].slice(0, MOST_COMPARED));
  };
  const status =
    state === 'loading'
      ? t.loading
      : state === 'failed'
        ? t.failed
        : models.length < 2
          ? t.empty
          : t.shown(models.length);

  return (
    <div className="compare">
      <form
        className="compare-choose needs-script"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label htmlFor={`${id}-choose`}>{t.choose(Math.min(slugs.length + 1, MOST_COMPARED))}</label>
        <select id={`${id}-choose`} ref={select} autoComplete="off" disabled={slugs.length >= MOST_COMPARED}>
          <option value="">{t.none}</option>
          {choices.map((group) => (
            <optgroup key={group.title} label={group.title}>
              {group.models.map(({ slug, title }) => (
                <option key={slug} value={slug} disabled={slugs.includes(slug)}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="button" disabled={slugs.length >= MOST_COMPARED}>
          {t.add}
        </button>
      </form>
      <p className="compare-status needs-script" role="status" aria-live="polite">
        {status}
      </p>
      {models.length > 0 && (
        <>
          <div className="compare-tools">
            {models.length > 1 && (
              <label>
                <input
                  type="checkbox"
                  checked={onlyDifferent}
                  onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
                />{' '}
                {t.onlyDifferent}
              </label>
            )}
            <button type="button" className="button plain" onClick={() => window.print()}>
              {t.print}
            </button>
          </div>
          <p className="note">{t.gap}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keys */}
          <section className="compare-scroll" aria-label={t.table} tabIndex={0}>
            <table className="compare-table" data-models={models.length}>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{t.row}</span>
                  </th>
                  {models.map((model) => (
                    <th scope="col" key={model.slug}>
                      <a href={model.href}>{model.title}</a>
                      <span className="compare-actions">
                        <a href={model.kit}>{t.replicate}</a>
                        <button
                          type="button"
                          aria-label={t.remove(model.title)}
                          onClick={() => choose(slugs.filter((slug) => slug !== model.slug))}
                        >
                          ×
                        </button>
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              {(Object.keys(ROWS) as RowGroup[]).map((group) => {
                const shown = (ROWS[group] as readonly RowId[]).filter(
                  (row) => !onlyDifferent || difference(row, models) !== 'none',
                );
                if (shown.length === 0) return null;
                return (
                  <tbody key={group}>
                    <tr className="compare-group">
                      <th scope="rowgroup" colSpan={models.length + 1}>
                        {groups[group]}
                      </th>
                    </tr>
                    {shown.map((row) => {
                      const kind = models.length > 1 ? difference(row, models) : 'none';
                      return (
                        <tr key={row} className={kind === 'differs' ? 'different' : ''}>
                          <th scope="row">
                            {rows[row]}
                            {kind !== 'none' && (
                              <span className={`compare-mark ${kind}`}>
                                {' '}
                                {kind === 'differs' ? t.differs : t.partlyUnknown}
                              </span>
                            )}
                          </th>
                          {models.map((model) => (
                            <td key={model.slug}>
                              {model.rows[row].length === 0 ? (
                                <span className="unknown">{t.noData}</span>
                              ) : (
                                model.rows[row].map((line, index) => (
                                  <Fragment key={line.text}>
                                    {index > 0 && <br />}
                                    {line.text}
                                    {line.inferred && <span className="inferred"> ({t.inferred})</span>}
                                  </Fragment>
                                ))
                              )}
                            </td>
                          ))}
                        </tr>
                      );
                    })}
                  </tbody>
                );
              })}
            </table>
          </section>
        </>
      )}
    </div>
  );
}
