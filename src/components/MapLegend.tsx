/** The map's colours in words. */
import type { DeskView } from '../charts/desk-data.ts';
import type { MapView } from '../map/view-types.ts';

interface Props {
  legend: DeskView['legend'] | MapView['legend'];
}

export default function MapLegend({ legend }: Props) {
  return (
    <div className="legend">
      <p className="legend-title">{legend.title}</p>
      {legend.scale.length > 0 && (
        <>
          <div className="legend-scale" aria-hidden="true">
            {legend.scale.map((fill) => (
              <span key={fill} className={`swatch of-${fill}`} />
            ))}
          </div>
          <ol className="legend-limits">
            {legend.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ol>
        </>
      )}
      {legend.items.map(({ fill, text }) => (
        <p key={fill} className="legend-item">
          <span className={`swatch of-${fill}`} aria-hidden="true" />
          {text}
        </p>
      ))}
    </div>
  );
}
