/** Measure, year and change: plain links to pages of their own, followed in place where scripts run. */
import type { MouseEvent } from 'react';
import type { Locale } from '../language/locale.ts';
import { mapWords } from '../language/map-words.ts';
import type { MapNavigation, ViewLink } from '../map/views-of-layer.ts';

interface Props {
  locale: Locale;
  navigation: MapNavigation;
  /** Query that goes along to another measure, so that the chosen map stays. */
  query: string;
  onFollow: (link: ViewLink) => void;
}

/** A press that the browser should handle itself: a new tab, a new window, a download. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export default function MapChooser({ locale, navigation, query, onFollow }: Props) {
  const t = mapWords(locale).layers;
  const { measures, years, changes, allYears } = navigation;
  const follow = (link: ViewLink) => (event: MouseEvent) => {
    if (!link.json || !isPlain(event)) return;
    event.preventDefault();
    onFollow(link);
  };
  const anchor = (link: ViewLink) => (
    <a
      href={link.json ? link.href : `${link.href}${link.refused ? '' : query}`}
      aria-current={link.current ? 'true' : undefined}
      className={link.refused ? 'chip refused' : 'chip'}
      title={link.refused ? t.notComparable : undefined}
      onClick={follow(link)}
    >
      {link.text}
      {link.refused && <span className="visually-hidden"> ({t.notComparable})</span>}
    </a>
  );
  const current = measures.flatMap(({ links }) => links).find((link) => link.current);
  return (
    <div className="map-chooser">
      <details className="map-measures">
        <summary>
          <span className="map-chooser-label">{t.measure}</span> {current?.text}
        </summary>
        {measures.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="map-chooser-group">{title}</p>
            <ul>
              {links.map((link) => (
                <li key={link.href}>{anchor(link)}</li>
              ))}
            </ul>
          </nav>
        ))}
      </details>
      {years.length > 0 && (
        <nav aria-label={t.time} className="map-years">
          {years.map(({ title, links }) => (
            <div key={title} className="map-chips">
              <span className="map-chooser-label">{title || t.time}</span>
              <ul>
                {links.map((link) => (
                  <li key={link.href}>{anchor(link)}</li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
      {changes.length > 0 && (
        <nav aria-label={t.compare} className="map-chips">
          <span className="map-chooser-label">{t.changeUntil(changes[0]?.until ?? '')}</span>
          <ul>
            {changes.map((link) => (
              <li key={link.text}>{anchor(link)}</li>
            ))}
          </ul>
        </nav>
      )}
      {allYears && (
        <p className="note">
          <a href={allYears}>{t.allYears}</a>
        </p>
      )}
    </div>
  );
}
