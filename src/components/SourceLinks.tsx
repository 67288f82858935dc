/** Sources in a line, each a link to its page, by their positions in a list that was sent once. */
import type { Locale } from '../language/locale.ts';

interface Props {
  locale: Locale;
  sources: readonly { publisher: string; url: string }[];
  positions: readonly number[];
}

export default function SourceLinks({ locale, sources, positions }: Props) {
  return positions.map((index, position) => (
    <span key={index}>
      {position > 0 && '; '}
      <a href={sources[index]?.url} rel="noopener external" lang={locale === 'en' ? 'vi' : undefined}>
        {sources[index]?.publisher}
      </a>
    </span>
  ));
}
