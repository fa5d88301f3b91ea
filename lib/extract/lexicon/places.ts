/** Countries, states, capitals and large cities. Alone, they mean a government or a people. */
export const PLACES = new Set(
  `Afghanistan Africa Alabama Alaska Albania Algeria America Amsterdam Angola Ankara Argentina Arizona
  Arkansas Armenia Asia Athens Atlanta Austin Australia Austria Azerbaijan Baghdad Baltimore Bangkok
  Bangladesh Beijing Beirut Belarus Belgium Benghazi Berlin Bolivia Bosnia Boston Brazil Britain Brooklyn
  Brussels Budapest Bulgaria Burma Cairo California Cambodia Cameroon Canada Caracas Charleston Charlotte
  Chicago Chile China Cincinnati Cleveland Colombia Colorado Connecticut Copenhagen Crimea Croatia Cuba
  Cyprus Damascus Delaware Delhi Denmark Denver Detroit Dubai Dublin Ecuador Egypt England Estonia
  Ethiopia Europe Ferguson Finland Flint Florida Fox France Gaza Geneva Georgia Germany Ghana Greece
  Greenland Guam Guangdong Guatemala Haiti Hanoi Havana Hawaii Hollywood Honduras Houston Hungary Iceland
  Idaho Illinois India Indiana Indianapolis Indonesia Iowa Iran Iraq Ireland Islamabad Israel Istanbul
  Italy Jakarta Japan Jerusalem Jordan Kabul Kansas Kazakhstan Kentucky Kenya Kiev Korea Kosovo Kremlin
  Kuwait Kyiv Laos Latvia Lebanon Libya Lima Lisbon Lithuania London Louisiana Louisville Macau Madrid
  Maine Malaysia Mali Manhattan Manila Maryland Massachusetts Memphis Mexico Miami Michigan Milwaukee
  Minneapolis Minnesota Mississippi Missouri Moldova Mongolia Montana Moscow Mosul Mumbai Myanmar Nairobi
  Nashville Nebraska Nepal Netherlands Nevada Nicaragua Niger Nigeria Norway Ohio Oklahoma Oman Oregon
  Orlando Oslo Ottawa Pakistan Palestine Panama Paraguay Paris Pennsylvania Peru Philadelphia Philippines
  Phoenix Pittsburgh Poland Portland Portugal Prague Pyongyang Qatar Queens Romania Rome Russia Rwanda
  Sacramento Scotland Seattle Seoul Serbia Shanghai Shenzhen Singapore Slovakia Slovenia Somalia Spain
  Stockholm Sudan Sweden Switzerland Sydney Syria Taipei Taiwan Tallahassee Tampa Tehran Tennessee Texas
  Thailand Tibet Tokyo Toronto Trinidad Tunisia Turkey Turkmenistan Uganda UK Ukraine Uruguay US U.S. USA
  Utah Uzbekistan Vatican Venezuela Vermont Vienna Vietnam Virginia Wales Warsaw Washington Wisconsin
  Wuhan Wyoming Xinjiang Yemen Zambia Zimbabwe EU`.split(/\s+/),
);

/** Adjectives of nationality, party and religion: they modify a name but are not names. */
export const DEMONYMS = new Set(
  `Afghan African African-American American Arab Argentine Asian Australian Austrian Belgian Brazilian
  British Canadian Catholic Chilean Chinese Christian Colombian Conservative Cuban Czech Danish Democrat
  Democratic Democrats Dutch Egyptian English European Evangelical Filipino Finnish French German GOP Greek
  Hindu Hispanic Hungarian Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Japanese Jewish
  Kenyan Korean Kurdish Labour Latin Latino Lebanese Liberal Libertarian Libyan Malaysian Mexican Mormon
  Muslim Native Nigerian Norwegian Pakistani Palestinian Polish Portuguese Presbyterian Protestant
  Republican Republicans Romanian Russian Saudi Scottish Serbian Southern Spanish Sunni Swedish Swiss Syrian
  Taiwanese Texan Thai Tibetan Tory Turkish Ukrainian Uyghur Venezuelan Vietnamese Welsh Western Democratic-led
  Republican-led Northern Eastern Cuban-American`.split(/\s+/),
);
