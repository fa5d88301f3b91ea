/** Countries, states and cities whose names have several words, in lower case. */
export const PLACES_OF_SEVERAL_WORDS = new Set(
  `abu dhabi, addis ababa, antigua and barbuda, baton rouge, belo horizonte, bosnia and herzegovina, buenos aires,
  burkina faso, cabo verde, cape town, cape verde, central african republic, ciudad juarez, costa rica, czech republic,
  da nang, dar es salaam, dominican republic, east africa, east asia, east jerusalem, east timor, el paso, el salvador,
  equatorial guinea, faroe islands, fort worth, french guiana, french polynesia, great britain, guatemala city, hong kong,
  ho chi minh city, inner mongolia, ivory coast, côte d'ivoire, côte d’ivoire, cote d'ivoire, cote d’ivoire, jammu and kashmir,
  khan yunis, khan younis, kuala lumpur, kuwait city, la paz, las vegas, latin america, long beach, los angeles, madhya pradesh,
  marshall islands, mexico city, middle east, monte carlo, new caledonia, new delhi, new england, new hampshire, new jersey,
  new mexico, new orleans, new south wales, new york, new york city, new zealand, north africa, north america, north carolina,
  holy see, north dakota, north korea, north macedonia, northern cyprus, northern ireland, nova scotia, panama city, papua new guinea,
  phnom penh, port moresby, port sudan, port-au-prince, port of spain, puerto rico, rhode island, rio de janeiro, rio grande,
  saint lucia, saint petersburg, salt lake city, san antonio, san diego, san francisco, san josé, san jose, san juan,
  san marino, san salvador, santa cruz, santa fe, santo domingo, são paulo, sao paulo, são tomé, sao tome, saudi arabia,
  sierra leone, solomon islands, south africa, south america, south asia, south carolina, south dakota, south korea,
  south ossetia, south sudan, southeast asia, south-east asia, soviet union, sri lanka, sri jayawardenepura kotte, st. lucia,
  st. petersburg, st petersburg, st. louis, st. paul, tamil nadu, tel aviv, the hague, tierra del fuego, trinidad and tobago,
  united arab emirates, united kingdom, united states, uttar pradesh, vatican city, viet nam, west africa, west bank, west papua,
  west virginia, western sahara, xi'an, central asia, central africa, central america, eastern europe, western europe,
  gaza strip, gaza city, golan heights, horn of africa, sinai peninsula, crimean peninsula, korean peninsula`
    .split(",")
    .map((name) => name.trim().replace(/\s+/g, " ")),
);
