/** Shows the copy button where the browser can copy. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const code = button.parentElement?.querySelector<HTMLTextAreaElement>('[data-embed-code]');
  if (!code) continue;
  code.addEventListener('focus', () => code.select());
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.value);
    button.textContent = button.dataset.copied ?? '';
  });
}
