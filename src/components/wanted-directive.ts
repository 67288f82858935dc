/**
 * Client directive `client:wanted`: an island stays plain HTML until a reader touches it, so that nobody
 * pays for a script they do not use. A press that came too early is pressed again when the island is alive.
 * It starts by itself only where the address asks for a state that no static page shows.
 */
import type { ClientDirective } from 'astro';

const wanted: ClientDirective = (load, _options, element) => {
  element.classList.add('can-script');
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= load().then((hydrate) => hydrate());
    return started;
  };
  for (const kind of ['pointerover', 'focusin', 'touchstart'] as const)
    element.addEventListener(kind, start, { once: true, passive: true });
  const pressAgain = async (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !element.hasAttribute('ssr')) return;
    button.setAttribute('aria-busy', 'true');
    await start();
    requestAnimationFrame(() => {
      button.removeAttribute('aria-busy');
      button.click();
    });
  };
  element.addEventListener('click', pressAgain);
  if (location.search) start();
};

export default wanted;
