/** Placeholders in a chart's texts, so that a figure in a headline is the figure that is drawn. */

/** What a text may say about a drawn figure. */
interface NamedFigure {
  series: string;
  x: string;
  label: string;
  value: number;
  text: string;
}

/**
 * `{series@x}` → the figure of a series at a category or year; `{@x}` in a one-series chart;
 * `{max.label}` `{max.value}` `{min.label}` `{min.value}` `{count}`.
 * @throws {Error} when a placeholder names nothing that is drawn
 */
export function fillPlaceholders(text: string, points: readonly NamedFigure[]): string {
  return text.replace(/\{([^}]+)\}/g, (whole, key: string) => {
    const byValue = [...points].sort((a, b) => b.value - a.value);
    const named: Record<string, string | undefined> = {
      count: String(points.length),
      'max.label': byValue[0]?.label,
      'max.value': byValue[0]?.text,
      'min.label': byValue.at(-1)?.label,
      'min.value': byValue.at(-1)?.text,
    };
    const [series, x] = key.split('@');
    const filled = key.includes('@')
      ? points.find((point) => point.series === series && point.x === x)?.text
      : named[key];
    if (filled === undefined) throw new Error(`chart text: nothing is drawn for ${whole}`);
    return filled;
  });
}
