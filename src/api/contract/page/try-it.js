// Runs in the browser: fills the forms of the page in, sends them with the token, and shows what comes back as text.
const token = document.getElementById('token');

const shown = (text, type) => {
  if (!/json/.test(type)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

function addressOf(form) {
  const query = new URLSearchParams();
  let path = form.dataset.path;
  for (const { name, value, dataset } of form.querySelectorAll('[data-place]')) {
    if (dataset.place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== '') query.set(name, value);
  }
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`;
}

function bodyOf(form) {
  const [file, text] = [form.querySelector('[data-file]'), form.querySelector('[name="body"]')];
  if (file) {
    const parts = new FormData();
    if (file.files[0]) parts.set(file.name, file.files[0]);
    return { body: parts };
  }
  return text ? { body: text.value, headers: { 'content-type': 'application/json' } } : {};
}

function requestOf(form, signal) {
  const { body, headers = {} } = bodyOf(form);
  const bearer = token.value.trim();
  return fetch(addressOf(form), {
    method: form.dataset.method,
    headers: { ...headers, ...(bearer && { authorization: `Bearer ${bearer}` }) },
    ...(body !== undefined && { body }),
    credentials: 'omit',
    signal,
  });
}

/** An event stream is shown line by line, until it ends or is stopped. */
async function follow(response, place) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) place.textContent += part.value;
}

async function show(response, form) {
  const [place, note] = [form.querySelector('.answer'), form.querySelector('output')];
  const type = response.headers.get('content-type') ?? '';
  note.textContent = `${response.status} ${response.statusText}`;
  place.textContent = '';
  place.hidden = false;
  if (type.startsWith('text/event-stream')) await follow(response, place);
  else if (/^application\/(octet-stream|zip)/.test(type)) place.textContent = `${(await response.blob()).size} bytes`;
  else place.textContent = shown(await response.text(), type) || 'No body.';
}

async function send(form) {
  const [stop, note] = [form.querySelector('[data-stop]'), form.querySelector('output')];
  const ended = new AbortController();
  note.textContent = 'Asking …';
  stop.hidden = false;
  stop.onclick = () => ended.abort();
  try {
    await show(await requestOf(form, ended.signal), form);
  } catch (error) {
    note.textContent = error.name === 'AbortError' ? 'Stopped.' : 'There was no answer. Is the server running?';
  } finally {
    stop.hidden = true;
  }
}

async function signIn(form) {
  const note = form.querySelector('output');
  const body = JSON.stringify(Object.fromEntries(new FormData(form)));
  const response = await fetch('/api/auth/local', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    credentials: 'omit',
  });
  const said = await response.json();
  note.textContent = response.ok ? 'Signed in: the token is filled in.' : said.error.message;
  if (!response.ok) return;
  token.value = said.jwt;
  form.reset();
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.id === 'sign-in') void signIn(event.target);
  else if (event.target.dataset.path) void send(event.target);
});

document.addEventListener('change', ({ target }) => {
  if (!target.matches('[data-bodies]')) return;
  const text = target.form.querySelector('[name="body"]');
  text.value = target.value;
  text.rows = Math.min(14, target.value.split('\n').length);
});
