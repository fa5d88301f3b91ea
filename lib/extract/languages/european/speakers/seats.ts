// Places that stand for a government or a party, in their French and Spanish spellings: "Pour Lisbonne, ...", "Para
// Génova, ...".

const SEATS = new Set(
  `Paris Londres Berlin Bruxelles Madrid Lisbonne Rome Vienne Berne Athènes Varsovie Prague Budapest Bucarest Sofia Belgrade Kiev Kyiv Moscou Minsk Ankara Washington Ottawa Mexico
  Pékin Tokyo Séoul Pyongyang Taipei Taïwan Delhi Islamabad Kaboul Téhéran Bagdad Damas Beyrouth Riyad Doha Ryad Jérusalem Alger Tunis Rabat Tripoli Dakar Bamako Niamey Ouagadougou Abidjan
  Abuja Yaoundé Kinshasa Kigali Nairobi Pretoria Stockholm Copenhague Oslo Helsinki Dublin Québec Matignon
  Bruselas Lisboa Roma Viena Berna Atenas Varsovia Praga Moscú Pekín Tokio Seúl Nueva_Delhi Teherán Jerusalén Argel Túnez Caracas Bogotá Lima Quito Santiago Brasilia Managua Tegucigalpa
  La_Habana Asunción Montevideo Estocolmo Dublín Moncloa Zarzuela Génova Ferraz Berlín`
    .split(/\s+/)
    .map((name) => name.replace("_", " ")),
);

/** Whether a name stands for the government or the party that has its seat there. */
export const isSeat = (name: string): boolean => SEATS.has(name);
