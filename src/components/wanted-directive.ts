/**
 * Client directive `client:wanted`: an island stays plain HTML until a reader touches it, so that nobody
 * pays for a script they do not use. A press that came too early is pressed again when the island is alive.
 * It starts by itself where the address asks for a state that only the script can show, and, near the
 * viewport, on a connection that the browser calls fast and that is not told to save data.
 */
import type { ClientDirective } from 'astro';

interface Connection {
  effectiveType?: string;
  saveData?: boolean;
}

/** Browsers that tell nothing of the connection are taken for slow ones. */
function isCapable(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.effectiveType === '4g' && connection.saveData !== true;
}

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
  else if (isCapable() && 'IntersectionObserver' in window) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      setTimeout(start, 1500);
    });
    for (const child of element.children) observer.observe(child);
  }
};

export default wanted;
