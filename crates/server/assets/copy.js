// Copies the recovery codes. Pages work without this script: its button is hidden until it runs.
(() => {
  'use strict';

  const button = document.querySelector('button[data-copy]');
  const list = document.querySelector('[data-copy-from]');
  if (!button || !list || !navigator.clipboard) return;

  button.addEventListener('click', async () => {
    const lines = Array.from(list.children, (item) => item.textContent.trim());
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      button.querySelector('span').textContent = button.dataset.copied;
    } catch {
      // Not allowed here: the codes can still be marked, downloaded and printed.
      button.hidden = true;
    }
  });
  button.hidden = false;
})();
