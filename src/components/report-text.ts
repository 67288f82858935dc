/** Shows the report to fill in when the address names a page of this site, and copies it. */

/** Only a path of this site may stand in the text: letters, digits, hyphens and slashes. */
const PATH = /^\/(?:[a-z0-9-]+\/)*$/;

for (const section of document.querySelectorAll<HTMLElement>('[data-report]')) {
  const page = new URLSearchParams(location.search).get(section.dataset.report ?? '');
  const text = section.querySelector('textarea');
  const button = section.querySelector('button');
  if (!page || !PATH.test(page) || !text || !button) continue;
  const [first = '', ...others] = JSON.parse(section.dataset.lines ?? '[]') as string[];
  text.value = [`${first}: ${location.origin}${page}`, ...others.map((line) => `${line}: `)].join('\n');
  section.hidden = false;
  if (!navigator.clipboard) continue;
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.value);
    button.textContent = button.dataset.copied ?? '';
  });
  // What was copied is no longer what stands there.
  text.addEventListener('input', () => {
    button.textContent = words;
  });
}
