/**
 * Contentlayer reads `content/`. The fields come from the schemas of the entrance, which has
 * already checked every file; a fault here means the two disagree, so it fails.
 */
import { defineDocumentType, type FieldDefs, makeSource } from 'contentlayer/source-files';
import rehypeSanitize from 'rehype-sanitize';
import { z } from 'zod';
import {
  chartDefinition,
  correction,
  modelFacts,
  pageProse,
  prose,
  storyFacts,
} from './src/entrance/content-schemas.ts';

/** Texts stay texts; everything nested is JSON whose shape the entrance has checked. */
const fieldsOf = (schema: z.ZodObject): FieldDefs =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      field instanceof z.ZodString
        ? { type: 'string', required: true }
        : {
            type: 'json',
            required: field.safeParse(undefined).success === false && field.safeParse(null).success === false,
          },
    ]),
  ) as FieldDefs;

const yamlDocument = (name: string, pattern: string, schema: z.ZodObject) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: pattern,
    contentType: 'data',
    fields: fieldsOf(schema),
  }));

const markdownDocument = (name: string, pattern: string, schema: z.ZodObject) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: pattern,
    contentType: 'markdown',
    fields: fieldsOf(schema),
  }));

export default makeSource({
  contentDirPath: 'content',
  documentTypes: [
    yamlDocument('Model', 'models/*/facts.yaml', modelFacts),
    yamlDocument('Story', 'stories/*/facts.yaml', storyFacts),
    yamlDocument('Chart', 'charts/*.yaml', chartDefinition),
    yamlDocument('Correction', 'corrections/*.yaml', correction),
    markdownDocument('Prose', '{models,stories}/*/{vi,en}.md', prose),
    markdownDocument('Page', 'pages/*/{vi,en}.md', pageProse),
  ],
  markdown: { rehypePlugins: [rehypeSanitize] },
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  onUnknownDocuments: 'fail',
  disableImportAliasWarning: true,
});
