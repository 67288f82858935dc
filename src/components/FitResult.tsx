/** One model of the ranked answer, with what speaks for it, against it, and what is not known. */
import type { Ranked } from '../catalogue/fit.ts';
import { catalogueWords } from '../language/catalogue-words.ts';
import type { Locale } from '../language/locale.ts';

interface Props {
  entry: Ranked;
  locale: Locale;
}

export default function FitResult({ entry, locale }: Props) {
  const t = catalogueWords(locale).fit;
  const { model, blocks, against, open } = entry;
  const reasons = [
    { kind: 'blocks', title: t.blocks, items: blocks },
    { kind: 'for', title: t.for, items: entry.for },
    { kind: 'against', title: t.against, items: against },
    { kind: 'open', title: t.unknown, items: open },
  ].filter(({ items }) => items.length > 0);
  return (
    <li className="fit-result">
      <h3>
        <a href={model.href}>{model.title}</a>
      </h3>
      <p>{model.lead}</p>
      <dl className="fit-reasons">
        {reasons.map(({ kind, title, items }) => (
          <div key={kind} className={`fit-${kind}`}>
            <dt>{title}</dt>
            <dd>{items.join(' ')}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {t.counts(entry.for.length, against.length, open.length)} · <a href={model.kit}>{t.replicate}</a>
      </p>
    </li>
  );
}
