import type { Browser } from "@playwright/test";

export type Sprung = {
  /** How many scripts of the words ran. */
  fired: number;
  /** Attributes that would run or lead to a script. */
  unsafe: string[];
};

/**
 * Opens a document in which people's words call `alert(XSS)`, with no content security policy and an empty world around
 * it, and hovers, focuses and clicks everything in it: what does not fire is harmless by its own markup.
 */
export async function spring(browser: Browser, body: string, contentType = "text/html"): Promise<Sprung> {
  const page = await browser.newPage();
  const address = "http://words.example/";
  await page.route("**/*", (route) =>
    route.fulfill({
      status: 200,
      contentType: route.request().url() === address ? `${contentType}; charset=utf-8` : "text/html",
      body: route.request().url() === address ? body : "",
    }),
  );
  await page.addInitScript(setTrap);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  const sprung = await page.evaluate(touchAll);
  await page.close();
  return sprung;
}

export function setTrap(): void {
  const trap = Object.assign(window, { XSS: 1, fired: 0 });
  window.alert = () => {
    trap.fired++;
  };
}

async function touchAll(): Promise<Sprung> {
  document.addEventListener("click", (event) => event.preventDefault());
  document.addEventListener("submit", (event) => event.preventDefault());
  const unsafe: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const leads = /^(href|src|action|formaction|data|xlink:href)$/.test(name);
      const runs = /^\s*(javascript|vbscript|data:text|data:application)/i.test(value);
      if (/^on/.test(name) || name === "srcdoc" || (leads && runs)) unsafe.push(`${name}=${value}`);
    }
    for (const type of ["mouseover", "mouseenter", "focus", "click", "toggle", "load", "error"]) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  }
  // What a script puts off, or an image that fails, comes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { fired: "fired" in window ? Number(window.fired) : -1, unsafe };
}
