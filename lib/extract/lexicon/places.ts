/** Countries, states, capitals and large cities. On their own, they refer to a government or a people. */
export const PLACES = new Set(
  `Afghanistan Africa Alabama Alaska Albania Algeria America Amsterdam Angola Ankara Argentina Arizona
  Arkansas Armenia Asia Athens Atlanta Austin Australia Austria Azerbaijan Baghdad Baltimore Bangkok
  Bangladesh Beijing Beirut Belarus Belgium Benghazi Berlin Bolivia Bosnia Boston Brazil Britain
  Brooklyn Brussels Budapest Bulgaria Burma Cairo California Cambodia Cameroon Canada Caracas Charleston
  Charlotte Chicago Chile China Cincinnati Cleveland Colombia Colorado Connecticut Copenhagen Crimea
  Croatia Cuba Cyprus Damascus Delaware Delhi Denmark Denver Detroit Dubai Dublin Ecuador Egypt England
  Estonia Ethiopia Europe Ferguson Finland Flint Florida Fox France Gaza Geneva Georgia Germany Ghana
  Greece Greenland Guam Guangdong Guatemala Haiti Hanoi Havana Hawaii Hollywood Honduras Houston Hungary
  Iceland Idaho Illinois India Indiana Indianapolis Indonesia Iowa Iran Iraq Ireland Islamabad Israel
  Istanbul Italy Jakarta Japan Jerusalem Jordan Kabul Kansas Kazakhstan Kentucky Kenya Kiev Korea Kosovo
  Kremlin Kuwait Kyiv Laos Latvia Lebanon Libya Lima Lisbon Lithuania London Louisiana Louisville Macau
  Madrid Maine Malaysia Mali Manhattan Manila Maryland Massachusetts Memphis Mexico Miami Michigan
  Milwaukee Minneapolis Minnesota Mississippi Missouri Moldova Mongolia Montana Moscow Mosul Mumbai
  Myanmar Nairobi Nashville Nebraska Nepal Netherlands Nevada Nicaragua Niger Nigeria Norway Ohio
  Oklahoma Oman Oregon Orlando Oslo Ottawa Pakistan Palestine Panama Paraguay Paris Pennsylvania Peru
  Philadelphia Philippines Phoenix Pittsburgh Poland Portland Portugal Prague Pyongyang Qatar Queens
  Romania Rome Russia Rwanda Sacramento Scotland Seattle Seoul Serbia Shanghai Shenzhen Singapore
  Slovakia Slovenia Somalia Spain Stockholm Sudan Sweden Switzerland Sydney Syria Taipei Taiwan
  Tallahassee Tampa Tehran Tennessee Texas Thailand Tibet Tokyo Toronto Trinidad Tunisia Turkey
  Turkmenistan Uganda UK Ukraine Uruguay US U.S. USA Utah Uzbekistan Vatican Venezuela Vermont Vienna
  Vietnam Virginia Wales Warsaw Washington Wisconsin Wuhan Wyoming Xinjiang Yemen Zambia Zimbabwe EU
  Andorra Bahamas Bahrain Barbados Belize Benin Bhutan Botswana Brunei Burundi Comoros Congo Czechia
  Djibouti Eritrea Eswatini Fiji Gabon Gambia Grenada Guinea Guinea-Bissau Guyana Kiribati Kyrgyzstan
  Lesotho Liberia Liechtenstein Luxembourg Madagascar Malawi Maldives Mauritania Mauritius Micronesia
  Monaco Montenegro Morocco Mozambique Namibia Nauru Palau Senegal Seychelles Suriname Swaziland
  Tajikistan Tanzania Timor-Leste Togo Tonga Tuvalu Türkiye Turkiye Vanuatu Macedonia Herzegovina
  Catalonia Corsica Dagestan Chechnya Abkhazia Transnistria Donbas Donetsk Luhansk Kherson Zaporizhzhia
  Somaliland Puntland Darfur Tigray Kashmir Punjab Sindh Balochistan Bengal Assam Kerala Gujarat Aceh
  Papua Mindanao Okinawa Hokkaido Sichuan Yunnan Fujian Zhejiang Hainan Kurdistan Nagorno-Karabakh Abuja
  Accra Algiers Amman Ashgabat Asmara Astana Asunción Baku Bamako Bangui Banjul Belgrade Belmopan Bern
  Berne Bishkek Bissau Bogotá Bogota Brasília Brasilia Bratislava Brazzaville Bridgetown Bucharest
  Bujumbura Canberra Castries Chisinau Chișinău Colombo Conakry Dakar Dhaka Dili Dodoma Doha Dushanbe
  Freetown Funafuti Gaborone Gitega Harare Helsinki Honiara Juba Kampala Kathmandu Khartoum Kigali
  Kinshasa Kishinev Libreville Lilongwe Ljubljana Lomé Lome Luanda Lusaka Majuro Malabo Malé Managua
  Manama Maputo Maseru Mbabane Minsk Mogadishu Monrovia Montevideo Moroni Muscat Naypyidaw Nassau Niamey
  Nicosia Nouakchott Nukualofa Nuuk Ouagadougou Paramaribo Podgorica Praia Pretoria Quito Rabat
  Reykjavik Reykjavík Riga Riyadh Roseau Saipan Sanaa Sarajevo Skopje Suva Tallinn Tarawa Tashkent
  Tbilisi Tegucigalpa Thimphu Tirana Tripoli Tunis Ulaanbaatar Vaduz Valletta Vientiane Vilnius Windhoek
  Yamoussoukro Yaoundé Yaounde Yerevan Zagreb Aleppo Almaty Antwerp Auckland Barcelona Basra Bengaluru
  Bangalore Bilbao Birmingham Bologna Bordeaux Brisbane Busan Calcutta Calgary Casablanca Chengdu
  Chennai Chittagong Chongqing Cologne Constanța Constanta Dalian Davos Dnipro Düsseldorf Edinburgh
  Erbil Fallujah Frankfurt Fukuoka Gdańsk Gdansk Genoa Glasgow Goma Gothenburg Grozny Guangzhou
  Guayaquil Haifa Hamburg Hangzhou Harbin Hebron Hiroshima Homs Hyderabad Idlib Incheon Izmir Jeddah
  Jenin Johannesburg Kaliningrad Kandahar Karachi Kharkiv Kirkuk Kolkata Kraków Krakow Kyoto Lagos
  Lahore Lausanne Lviv Lyon Marseille Marrakech Medellín Melbourne Milan Mombasa Montreal Montréal
  Munich Nablus Nagasaki Nanjing Naples Novosibirsk Odesa Odessa Osaka Peshawar Qingdao Quebec Québec
  Rafah Ramallah Rotterdam Salzburg Samarkand Sevastopol Seville Shenyang Srinagar Strasbourg Surabaya
  Tianjin Turin Uppsala Vancouver Venice Vladivostok Volgograd Wrocław Xiamen Yangon Yokohama Zurich
  Zürich Antalya Batumi Berbera Chabahar Dunkirk Gwadar Hodeidah Kenema Kourou Mariupol Misrata Murmansk
  Narva Novorossiysk Piraeus Rostock Tartus Trieste Trondheim Varna Tulkarm Chad Malta Samoa Dominica
  Kobe`.split(/\s+/),
);

/** Adjectives of nationality, party and religion: they modify a name but are not names. */
export const DEMONYMS = new Set(
  `Afghan African African-American American Arab Argentine Asian Australian Austrian Belgian Brazilian
  British Canadian Catholic Chilean Chinese Christian Colombian Conservative Cuban Czech Danish Democrat
  Democratic Democrats Dutch Egyptian English European Evangelical Filipino Finnish French German GOP
  Greek Hindu Hispanic Hungarian Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Japanese
  Jewish Kenyan Korean Kurdish Labour Latin Latino Lebanese Liberal Libertarian Libyan Malaysian Mexican
  Mormon Muslim Native Nigerian Norwegian Pakistani Palestinian Polish Portuguese Presbyterian
  Protestant Republican Republicans Romanian Russian Saudi Scottish Serbian Southern Spanish Sunni
  Swedish Swiss Syrian Taiwanese Texan Thai Tibetan Tory Turkish Ukrainian Uyghur Venezuelan Vietnamese
  Welsh Western Democratic-led Republican-led Northern Eastern Cuban-American Albanian Algerian Andorran
  Angolan Armenian Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian Basque Belarusian Belizean
  Beninese Bhutanese Bolivian Bosnian Botswanan Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian
  Cameroonian Catalan Chadian Chechen Comorian Congolese Croatian Cypriot Djiboutian Dominican
  Ecuadorian Ecuadorean Emirati Eritrean Estonian Ethiopian Faroese Fijian Gabonese Gambian Georgian
  Ghanaian Greenlandic Grenadian Guatemalan Guinean Guyanese Haitian Honduran Icelandic Ivorian Jamaican
  Jordanian Kazakh Kazakhstani Kosovar Kosovan Kuwaiti Kyrgyz Laotian Lao Latvian Liberian Lithuanian
  Luxembourgish Macedonian Malagasy Malawian Maldivian Malian Maltese Mauritanian Mauritian Micronesian
  Moldovan Monegasque Mongolian Montenegrin Moroccan Mozambican Namibian Nauruan Nepali Nepalese
  Nicaraguan Nigerien Omani Palauan Panamanian Papuan Paraguayan Peruvian Qatari Rwandan Salvadoran
  Samoan Scandinavian Nordic Baltic Balkan Senegalese Seychellois Singaporean Slovak Slovakian Slovenian
  Slovene Somali Sudanese Surinamese Swazi Tajik Tanzanian Togolese Tongan Trinidadian Tunisian Turkmen
  Ugandan Uruguayan Uzbek Vanuatuan Yemeni Zambian Zimbabwean Sahrawi Iberian Eurasian`.split(
    /\s+/,
  ),
);
