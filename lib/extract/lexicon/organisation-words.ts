/** Words that show a capitalised name to be an organisation, a programme or a work. */
export const ORGANISATION_WORDS = new Set(
  `academy act administration affairs agency airlines alliance america archives army assembly associates association
  authority award bank board broadcasting brothers bureau cable cabinet campaign capital caucus center centre chamber
  charity chiefs church city club coalition college command commission committee community company conference confederation congress consortium
  consulting convention cooperative corp corporation corps council county court daily debate defense defence
  department district division embassy enterprises examiner exchange express federation finance fellowship film
  foundation force forum front fund gazette global globe government group guardian guild headquarters health
  herald high holdings hospital hotel house inc inc. co. corp. ltd ltd. plc gmbh industries information initiative inquirer institute
  institution insurance international investigations journal judiciary justice labs law league legal legislature
  liberation library llc llp magazine management media memorial ministry mission movement museum network networks
  news newspaper observatory office online operations orchestra organization organisation pac parliament
  partners partnership party pentagon police politburo politics polling post press primary productions program
  programme project public radio railroad record registry report republic research reserve resources review
  riders school schools security senate service services show sierra society solutions speedway standard star state states station
  strategies street studies studio studios sun super-pac supreme survey systems task team teamsters technologies
  telegraph television theater theatre times today tower trade tribune troop trust tv union united university
  utility watch weekly wire workers works world ymca pac times-dispatch post-dispatch nation bill amendment
  agreement treaty forces hill avenue road river park square bridge center building island islands mountain
  valley beach bay lake airport stadium hall plaza garden gardens games olympics cup bowl festival day week
  night morning newsroom bancorp pictures entertainment motors electric energy oil gas petroleum airways
  pharmaceuticals software laboratories logistics railway cuts code rules order plan protocol accord accords
  sentinel courier chronicle argus echo mercury bulletin dispatch monitor advertiser ledger observer diario matin
  maritime shipping lines freight foods semiconductors semiconductor robotics aerospace aviation mining minerals metals
  chemicals biotech pharma therapeutics equity securities ventures analytics dynamics advisory communications telecom
  automotive batteries renewables refining pipelines terminals stores brewery breweries brands beverages textiles
  charities secretariat directorate inspectorate customs treasury navy coastguard militia borders bourse aerosystems
  see deal pact summit crisis war wars revolution doctrine strait sea ocean gulf`.split(/\s+/),
);

/** Organisations whose names contain no such word. */
export const ORGANISATIONS = new Set(
  `Amazon Anthropic Apple AP Associated BBC Bloomberg Boeing Breitbart Brookings BuzzFeed CBS CIA CNBC CNN
  Comcast CPAC C-SPAN DNC Facebook FBI FDA Fox Gallup GM Google Greenpeace Guardian HarperCollins Hezbollah
  Huawei HuffPost IBM IMF Instagram ISIS JPMorgan KGB Lambda Microsoft MSNBC NAACP NASA NATO NBC Netflix
  Newsmax Newsweek NPR NRA NSA NYPD OpenAI OPEC PBS Pentagon Pfizer Politico Quinnipiac Rasmussen Reuters
  RNC Samsung Snapchat SpaceX Starbucks Taliban Tesla TikTok Toyota Twitter UN U.N. UNICEF Univision UPI
  Verizon Walmart WHO WikiLeaks Wikipedia Yahoo YouTube YouGov Xinhua ABC AFP AFL-CIO ACLU EPA DEA ICE IRS
  SEC FTC FCC HBO ESPN MTV TMZ USDA`.split(/\s+/),
);
