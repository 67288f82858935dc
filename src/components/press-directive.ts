/**
 * Client directive `client:press`: an island stays plain HTML until its button is pressed, so that
 * nobody pays for a script they do not use. Without scripts the button is never shown.
 */
import type { ClientDirective } from 'astro';

const press: ClientDirective = (load, _options, element) => {
  const button = element.querySelector<HTMLButtonElement>('[data-press]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener(
    'click',
    async () => {
      // Attributes only: its words must be what the server wrote when the island takes over.
      button.setAttribute('aria-busy', 'true');
      const hydrate = await load();
      await hydrate();
    },
    { once: true },
  );
};

export default press;
