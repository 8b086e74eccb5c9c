import { expect, test } from "vitest";
import { catalogueInWords } from "@/components/films/catalogue-in-words";

const of = (value: string) => ({ value, count: 1 });

test("the catalogue says how much it holds, however little that is", () => {
  const countries = [of("SN"), of("JP")];
  const decades = [of("2020"), of("1890")];
  expect(catalogueInWords({ total: 1204, countries, decades })).toBe(
    "1,204 films from 2 countries, the earliest of them from the 1890s.",
  );
  expect(catalogueInWords({ total: 1, countries: [of("SN")], decades: [of("1970")] })).toBe(
    "1 film from 1 country.",
  );
});
