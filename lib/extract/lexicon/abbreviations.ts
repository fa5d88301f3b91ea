/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Sgt Capt Cpt Maj Adm Cmdr Cpl Pvt Rev
  Hon Pres Supt Insp Det Amb Atty Coun Cllr Cong Asst Fr Msgr Jr Sr St Mt Ft Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct
  Nov Dec Barr Engr Alh Pst Brig Cdr Ven Mme Mlle Dra Arq Inc Corp Co Ltd Bros vs Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md
  Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wis Wyo`.split(/\s+/),
);
