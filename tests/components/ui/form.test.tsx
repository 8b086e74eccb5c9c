import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";

const refused = {
  status: "error" as const,
  message: "One thing needs another look.",
  fields: { email: "This is not an e-mail address." },
  values: { email: "ada@", zone: "tokyo", letter: "on" },
};
const action = async (previous: typeof refused) => previous;

describe("a form that was refused", () => {
  const html = renderToStaticMarkup(
    <Form action={action} initial={refused}>
      <Field label="E-mail" name="email" hint="Nobody else sees it.">
        <Input type="email" />
      </Field>
      <Field label="Password" name="password">
        <Input type="password" />
      </Field>
      <Field label="Zone" name="zone">
        <Select
          options={[
            { value: "london", label: "London" },
            { value: "tokyo", label: "Tokyo" },
          ]}
        />
      </Field>
      <Checkbox name="letter" label="A letter on Sundays" />
      <Checkbox name="news" label="News" defaultChecked />
    </Form>,
  );

  const control = (name: string) =>
    html.match(/<input[^>]*>/g)?.find((tag) => tag.includes(`name="${name}"`)) ?? "";

  test("says what is wrong beside the field, and ties the words to it", () => {
    const [, describedBy = ""] = /aria-describedby="([^"]+)"/.exec(control("email")) ?? [];
    const ids = describedBy.split(" ");
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
    expect(html).toContain("This is not an e-mail address.");
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
  });

  test("keeps what was typed, chosen and ticked", () => {
    expect(control("email")).toContain('value="ada@"');
    expect(html).toMatch(/value="tokyo" selected|selected="" value="tokyo"/);
    expect(control("letter")).toContain('checked=""');
    expect(control("news")).not.toContain('checked=""');
  });

  test("says the message as an alert, and never gives a password back", () => {
    expect(html).toMatch(/role="alert"[^>]*>.*One thing needs another look\./);
    expect(control("password")).not.toContain("value=");
  });
});
