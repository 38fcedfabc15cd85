/**
 * The script of the page: what the filters say is what is shown, and what the address says. It is written for
 * browsers as it stands, and holds nothing that a memo says.
 *
 * The first option of a list means any value, whatever its own is.
 */
export const script = `
'use strict';
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.querySelector('.filters');
  const rows = all('li[data-number]').map(row => ({
    row,
    text: all('.title, .meta, .reason, dd bdi, dd time', row).map(part => part.textContent).join(' ').toLowerCase(),
    memo: document.querySelector('tr[data-number="' + row.dataset.number + '"]'),
  }));
  const boxes = all('[name=status]', form);
  const lists = all('select', form);
  const words = form.elements.text;

  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const box of boxes) box.checked = asked.getAll('status').includes(box.value);
    for (const list of lists) {
      const wanted = asked.get(list.name);
      list.selectedIndex = Math.max(0, [...list.options].findIndex((option, at) => at > 0 && option.value === wanted));
    }
    words.value = asked.get('text') || '';
    show();
  };

  const address = () => {
    const asked = new URLSearchParams();
    for (const box of boxes) if (box.checked) asked.append('status', box.value);
    for (const list of lists) if (list.selectedIndex > 0) asked.append(list.name, list.value);
    if (words.value.trim()) asked.append('text', words.value.trim());
    return asked.toString();
  };

  const show = () => {
    const chosen = boxes.filter(box => box.checked).map(box => box.value);
    const parts = words.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const {row, text, memo} of rows) {
      const fits = (chosen.length === 0 || chosen.includes(row.dataset.status))
        && lists.every(list => list.selectedIndex < 1 || list.value === row.dataset[list.name])
        && parts.every(part => text.includes(part));
      row.hidden = !fits;
      if (memo) memo.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of all('.group')) {
      const left = all('li[data-number]:not([hidden])', group).length;
      group.hidden = left === 0;
      group.querySelector('.number').textContent = left;
    }
    for (const line of all('.timeline')) line.hidden = !line.querySelector('.group:not([hidden])');
    all('tfoot td').forEach((total, at) => {
      const cells = all('tbody tr:not([hidden])').map(memo => memo.cells[at + 1]).filter(cell => cell.className);
      total.textContent = cells.filter(cell => cell.className === 'present').length + '/' + cells.length;
    });
    const total = rows.length + (rows.length === 1 ? ' experiment' : ' experiments');
    form.querySelector('[role=status]').textContent =
      (shown === rows.length ? '' : shown + ' of ') + total + ' shown';
    form.querySelector('[type=reset]').disabled = address() === '';
  };

  const choose = () => {
    history.replaceState(null, '', address() ? '#' + address() : location.href.split('#')[0]);
    show();
  };
  form.addEventListener('input', choose);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    for (const box of boxes) box.checked = false;
    for (const list of lists) list.selectedIndex = 0;
    words.value = '';
    choose();
    words.focus();
  });
  addEventListener('hashchange', read);
  form.hidden = false;
  read();
}
`;
