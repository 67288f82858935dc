/** A model's facts in one language: for comparison, and for anyone who wants them. */
import type { APIRoute } from 'astro';
import { type ModelPath, modelPaths } from '../../../catalogue/paths.ts';
import { publishedModel } from '../../../catalogue/published-model.ts';

export const getStaticPaths = modelPaths;

export const GET: APIRoute<ModelPath['props']> = ({ props, site }) =>
  Response.json(publishedModel(props.model, props.locale, site));
