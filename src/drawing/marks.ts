/** What a drawing is made of. Marks hold positions in pixels and class names; they compute nothing. */

export interface PathMark {
  mark: 'path';
  d: string;
  class: string;
}
export interface RectMark {
  mark: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  class: string;
}
export interface LineMark {
  mark: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  class: string;
}
/** The stitch: a diamond around a point. */
export interface StitchMark {
  mark: 'stitch';
  x: number;
  y: number;
  radius: number;
  class: string;
}
export interface TextMark {
  mark: 'text';
  x: number;
  y: number;
  /** One text, or lines set under each other. */
  lines: readonly string[];
  /** A remark in the quiet style after the last line. */
  tail?: string;
  class: string;
  anchor?: 'start' | 'middle' | 'end';
}
/** Marks that belong together; with `href`, a link that has `label` as its name. */
export interface GroupMark {
  mark: 'group';
  class?: string;
  href?: string;
  label?: string;
  /** Code of the place that the group shows, for scripts that recolour it. */
  code?: string;
  marks: readonly Mark[];
}
/** Marks moved as a whole, for a drawing inside a picture. */
export interface ShiftMark {
  mark: 'shift';
  x: number;
  y: number;
  marks: readonly Mark[];
}
/** A path that the page holds once for several drawings, by its id. */
export interface UseMark {
  mark: 'use';
  id: string;
}
export type Mark = PathMark | RectMark | LineMark | StitchMark | TextMark | GroupMark | ShiftMark | UseMark;

/** A finished drawing of a given size, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** Points of a diamond. */
export const stitchPath = (x: number, y: number, radius: number): string =>
  `M${round(x)} ${round(y - radius)}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`;

/** Pixels to one decimal: enough for the eye, half the bytes. */
export const round = (value: number): number => Math.round(value * 10) / 10;
