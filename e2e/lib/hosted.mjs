// What a person does on the hosted pages, by the public field names.
import assert from 'node:assert/strict';

const field = (page, name) => page.locator(`[name="${name}"]:not([type=hidden])`).first();

/** Presses the button of the form that holds `locator` and waits for the next page. */
export async function submit(page, locator) {
  const button = locator.locator('xpath=ancestor::form').locator('button[type=submit]').first();
  await Promise.all([page.waitForNavigation(), button.click()]);
}

/** Fills one form, `{field name: value}`, and sends it. */
export async function fill(page, values) {
  let last;
  for (const [name, value] of Object.entries(values)) {
    last = field(page, name);
    await last.fill(value);
  }
  await submit(page, last);
}

/** Waits for the page that asks for `name`. */
export const asks = (page, name) => field(page, name).waitFor();

export async function signInWithPassword(page, { email, password }) {
  await fill(page, { p_email: email });
  await fill(page, { p_password: password });
}

export async function signInWithCode(page, inbox, { email }) {
  await fill(page, { p_email: email });
  await asks(page, 'p_confirmation_code');
  await fill(page, { p_confirmation_code: await inbox.code(email) });
}

/** Registers up to the confirmed e-mail address. */
export async function register(page, inbox, { email, first_name, last_name }) {
  await fill(page, { p_first_name: first_name, p_last_name: last_name, p_email: email });
  await asks(page, 'p_confirmation_code');
  await fill(page, { p_confirmation_code: await inbox.code(email) });
}

/** The organizations the chooser offers, whatever kind of control it uses. */
export async function offeredOrganizations(page) {
  await page.locator('[name="p_org_code"]').first().waitFor({ state: 'attached' });
  return page.locator('[name="p_org_code"]').evaluateAll((controls) =>
    controls.flatMap((control) =>
      control.tagName === 'SELECT' ? [...control.options].map(({ value }) => value).filter(Boolean) : [control.value]));
}

export async function chooseOrganization(page, code) {
  const select = page.locator('select[name="p_org_code"]');
  if (await select.count()) {
    await select.selectOption(code);
    return submit(page, select);
  }
  const control = page.locator(`[name="p_org_code"][value="${code}"]`);
  if ((await control.evaluate((element) => element.type)) === 'radio') {
    await control.check({ force: true });
    return submit(page, control);
  }
  return Promise.all([page.waitForNavigation(), control.click()]);
}

/** The error or notice a hosted page shows, which it must tell assistive technology about. */
export async function notice(page) {
  const texts = await page.locator('[role=alert], [aria-live]').allTextContents();
  const text = texts.map((each) => each.trim()).filter(Boolean).join(' ');
  assert.ok(text, `the page at ${page.url()} shows no notice`);
  return text;
}
