import { wordSet } from "../word-set";

/** Given names of men that begin with A to J, as English-language news spells them. */
export const MEN_A_TO_J = wordSet(
  `Aage Aapo Aarav Aarne Aaro Aaron Aarão Aarón Abbas Abdel Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdelmalek
  Abdelrahman Abderrahmane Abdirahman Abdul Abdulaziz Abdulhamid Abdulkadir Abdullah Abdullahi Abdulmalik
  Abdulrahman Abdulrazak Abdurrahman Abe Abebe Abel Abhijit Abhinav Abhishek Abiy Abner Abolfazl Abraham Abubakar
  Achal Achike Achille Achmad Adalberto Adam Adan Adebayo Adekunle Adel Adelmo Ademir Ademola Adeola Adesina Adewale
  Adeyemi Adham Adib Aditya Adnan Adolf Adolfo Adriaan Adrian Adrien Adão Aengus Afonso Aftab Agim Agostinho Agung
  Agus Agustin Agustín Ahmad Ahmadou Ahmed Ahmet Ahti Aibek Aidan Aigars Aijaz Aimé Ainārs Airlangga Aivar Aivars
  Ajay Ajit Akash Akbar Akihiko Akihiro Akinwumi Akio Akira Akmal Akram Aksel Akshay Akwasi Akın Al Alaa Alain Alan
  Alasdair Alassane Alastair Albert Alberto Alceu Aldo Alec Alejandro Alejo Aleki Aleksandar Aleksandr Aleksei
  Aleksey Alemayehu Alessandro Alessio Alex Alexander Alexandre Alexandros Alexandru Alexei Alexey Alexis Aleš Alfio
  Alfonso Alfred Alfredo Algirdas Algis Ali Alin Alioune Alireza Alisdair Alistair Allan Allen Almaz Aloizio Alok
  Alonso Alonzo Aloysio Aloysius Alparslan Alphons Alphonse Altair Altynbek Alvaro Alvin Alyaksandr Alán Amado
  Amadou Aman Amandeep Amar Amarjit Ambrose Amedeo Amer Amerigo Amilcare Amin Amine Aminu Aminul Amir Amirhossein
  Amit Amitabh Amitai Amjad Ammar Amnon Amol Amos Amédée Amílcar Anand Anant Anar Anas Anastasio Anastasios Anatol
  Anatole Anatoliy Anatoly Anders Andi Andre Andreas Andrei Andrej Andres Andrew Andrii Andris Andrius Andriy Andrus
  Andrzej András Andrés Andy Aneirin Anestis Aneurin Angelo Angelos Anghel Angus Anies Aniket Anil Anindya Anirban
  Anirudh Anis Ankit Annibale Anote Ansel Anselmo Anshul Antal Antanas Ante Antero Anthony Antoine Antolín Anton
  Antonin Antonio Antonis Antony Antonín Ants Antti António Antônio Anupam Anurag Anutin Anwar Anwarul Aníbal Aodhán
  Apirat Apisai Apostolos Aram Ararat Arash Aravind Araz Arben Arcangelo Archibald Archie Archil Ardeshir Ardit
  Argyris Arie Arief Arieh Ariel Arif Arindam Aristide Aristidis Arjan Arjen Arjun Arkadiusz Arkadiy Arkady Arkhom
  Arlindo Armand Armando Armen Armin Armstrong Armênio Arnab Arnaldo Arnaud Arne Arno Arnold Arsen Arsenio Arseniy
  Arshad Arsène Art Artak Artan Artem Arthur Artis Arto Artur Arturo Artyom Arun Arvind Arvo Arvydas Arvīds Arwel
  Aryo Asa Asad Asaf Asbjørn Asdrúbal Aseem Asger Asghar Ash Asher Ashfaq Ashish Ashok Ashot Ashraf Ashutosh Ashwin
  Asif Askar Aslam Aslan Assad Atal Ataollah Athanasios Atif Atilla Atsushi Attila Attilio Atul Aubin Audrius Audun
  Auguste Augustin Augustine Augusto Augustus Aurangzeb Aurel Aurelio Aurélien Austin Avi Avigdor Avihai Avinash
  Avner Avraham Avtandil Axel Ayad Aydın Aykut Ayman Ayodele Ayoub Azamat Azhar Aziz Azmin Azzam Babacar Babajide
  Babak Babar Babatunde Badr Badri Bagus Bahaa Bahlil Bahman Bahram Bakari Bakary Bakhyt Bakhytzhan Balaji Baldev
  Baltasar Baltazar Balázs Bambang Barack Baraka Bardhyl Barend Barnaby Barnabás Barnabé Barney Barry Bart
  Barthélemy Bartley Bartolomeo Bartolomé Bartosz Bartłomiej Barış Basem Bashar Bashir Basil Basilio Bassam Bassem
  Bastien Basuki Baudouin Bauke Bautista Bauyrzhan Bedwyr Bedřich Behrouz Behzad Bekele Bekir Bekzod Belmiro
  Ben Bence Benedict Benedito Beniamino Benigno Benito Benjamin Benjamín Benny Benoit Benoît Bento Beppe Berat
  Berend Berhane Berik Berk Bernabé Bernard Bernardo Berndt Bernie Bert Bertrand Besnik Bettino Bezalel Bharat
  Bhaskar Bhim Bhupinder Biagio Bidzina Bijan Bikram Bilal Bilawal Bill Billy Binali Biodun Birger Birhanu Bishnu
  Biswajit Bjarne Bjorn Björn Blaise Blake Bleddyn Blerim Boaz Bob Bobbie Bobby Boediono Bogdan Bogusław Bohdan
  Bohumil Bohuslav Bola Bolat Bolesław Bonaventura Bongani Bongbong Boniface Bonifacio Boris Borut Borys Botond
  Boubacar Boubou Boudewijn Boutros Boyd Boyko Boštjan Brad Bradley Brady Brahim Bram Branden Brandon Branimir
  Branko Braulio Brendan Brent Bret Brett Brian Brice Brijesh Brock Broderick Brody Bronisław Bronson Bruce Bruno
  Bryan Bryce Brían Budi Bukar Bukola Burak Burhan Burt Byron Bálint Bård Béla Børge Bülent Břetislav Cadwallader
  Caetano Caio Caleb Callum Calogero Calum Calvin Cameron Camillo Camilo Candelario Caolán Carel Carl Carlito Carlo
  Carlos Carlton Carmelo Carmine Carsten Carter Carwyn Cary Casey Caspar Cassius Cathal Cathaoir Cedric Cees Celal
  Celestino Celso Cemal Cengiz Cesar Cesare Cevdet Cezar Cezary Chad Chaim Chaiwat Chakib Chaminda Chandan
  Chandrababu Chandrasekhar Charalambos Charles Charlie Chaz Cheick Cheikh Chester Chet Chetan Chibuike Chidi
  Chijioke Chima Chinedu Chip Chirag Chris Christian Christo Christoph Christophe Christopher Christos Chuan Chuck
  Chukwudi Chukwuemeka Chérif Cian Ciaran Ciarán Cihan Cillian Ciprian Cipriano Ciriaco Ciro Claes Clarence Clark
  Claude Claudio Claudiu Claus Clay Clayton Cledwyn Clement Clemente Cleto Cliff Clifford Clint Clinton Clive Clyde
  Cláudio Clément Codrin Cody Cole Colin Colm Colman Conall Connor Conor Constantin Corentin Corey Cormac Cornelis
  Corneliu Cornelius Cornell Corrado Cory Cosimo Cosme Cosmin Costantino Costel Craig Crin Crispín Cristian
  Cristiano Cristián Cristóbal Cristóvão Csaba Cuan Curt Curtis Cuthbert Cyprien Cyril Cyrille Cyrus Czesław Cédric
  Célestin César Côme Călin Cătălin Daan Dacian Dafydd Dagoberto Daichi Daiki Daisuke Daithí Dale Dalibor Dallas
  Damian Damien Damir Damon Dan Dana Dane Daniel Daniele Danil Daniyar Danny Dante Danylo Daoud Dapo Darius Dariush
  Dariusz Darnell Darragh Darrel Darrell Darren Darryl Darwin Darío Dastan Dauda Daulet Dave Davey Davi David Davide
  Davis Davit Davor Davoud Davut Dawit Dawson Dean Debashis Decebal Declan Dedi Deepak Delbert Dele Demba Demeke
  Demetrio Demetrius Denis Deniz Dennis Denny Denys Denzel Deon Dereje Derek Dermot Derrick Desiderio Desmond Deuba
  Devendra Devin Devlet Dewayne Dewey Dewi Dexter Dezső Dhafer Dhananjay Dharmendra Dhruv Diarmaid Diarmid Diarmuid
  Didier Diederik Diego Dieter Dietrich Dieudonné Dilip Dilshod Dilson Dilwyn Dimitar Dimitri Dimitrios Dimitris
  Dinesh Dino Dinu Diogo Dionisio Dionysis Diosdado Dirk Dirk-Jan Divyesh Djamel Djibril Dmitri Dmitriy Dmitry
  Dmytro Domagoj Domenico Domingos Dominic Dominik Don Donal Donald Donatello Donatien Donato Donncha Donnchadh
  Donnie Donovan Dorian Doru Doug Douglas Douwe Doğan Doğu Dragan Drago Dragomir Dragoș Dražen Drew Driss Dritan
  Dror Drummond Duane Duarte Dudi Dumitru Duncan Dustin Dušan Dwain Dwayne Dwight Dylan Dániel Dávid Dénes Dónal
  Dömötör Dănuț Eamon Eamonn Earl Earnest Ebo Ebrahim Ebuka Eckart Eckhard Ed Eddie Edgar Edgard Edgars Edinho
  Edmilson Edmond Edmund Edoardo Edouard Edson Eduardo Edward Edwardo Edwin Eelco Eelke Eero Eetu Efraim Efrain
  Efraín Egbert Egidio Egils Egon Ehsan Ehud Eifion Eigil Eiichi Eiji Eilert Einar Eino Eirik Eirwyn Eitan Ejaz
  Ejike Ekkehard Ekrem Eladio Elazar Elbert Elchin Eldad Eldar Eldon Eldridge Eleazar Elemér Eleuterio Elfyn Elhanan
  Eli Elias Eliezer Eligio Elijah Elio Eliot Elis Eliseo Elliot Elliott Elmano Elmar Elmer Elon Eloy Elshad Elton
  Elvin Elvis Elyakim Emanuel Emanuele Emeka Emeterio Emidio Emil Emile Emiliano Emilio Emin Emlyn Emmanuel Emmerson
  Emmett Emomali Emre Emrys Enda Endre Enele Engelbert Engin Ennio Enrico Enrique Enver Enzo Eoghan Eoin Ephraim
  Epifanio Eraldo Erasmo Erasmus Ercan Ercole Erdal Erdem Erdoğan Erez Erhan Eric Erich Erick Erik Erion Erkan Erkki
  Erlan Erling Ermanno Ernest Ernesto Ernst Ernő Erol Errol Ersin Erskine Ertuğrul Ervin Erwin Eskil Eskinder Esko
  Esmail Espen Essam Esteban Estêvão Ethan Etienne Ettore Euan Eudes Eugen Eugene Eugenio Eugeniusz Eugène Eurico
  Eusebio Eusebiu Eustache Evan Evangelos Evaristo Everaldo Everett Evert Evgeni Evgeniy Evgeny Evripidis Evžen Ewan
  Ewen Ewout Eyad Ezekiel Ezequiel Ezio Ezra Fabian Fabien Fabio Fabián Fabrice Fabrizio Fachtna Facundo Fadel Fadi
  Fahad Fahd Fahmi Fahrettin Faisal Faizan Falk Farai Faramarz Farhad Farhan Farhat Farid Faris Farouk Farquhar
  Farrokh Farrukh Faruk Farzad Fathi Fatih Fatmir Fatos Faustin Faustino Fausto Fawad Fawaz Fawzi Fayez Fayyad
  Fearchar Feargal Fearghal Fedele Federico Fedir Fekadu Feleti Felice Feliciano Felipe Felix Felício Femi Ferd
  Ferdinand Ferdinando Ferdy Ferenc Fereydoun Fergal Fergus Fermín Fernand Fernando Fernão Fiachra Fiame Fidel Fiifi
  Fikrat Fikret Filiberto Filip Filipe Filippo Fintan Fionn Fionnán Fiorello Fiorenzo Firas Firmin Flavio Florencio
  Florent Florentin Florian Floriano Florimond Florin Floris Floyd Flávio Fokke Folarin Folkert Forrest Fotis Fouad
  Francesco Francis Francisco Franciszek Franco Francois Frank Frankie Franklin Frans František Franz François
  Fraser Fred Freddie Frederic Frederick Frederico Frederik Fredrick Fredrik Friedhelm Friedrich Frits Fritz Frode
  Froilán Frédéric Fuad Fuat Fulgence Fulgencio Fulvio Fumio Furkan Fyodor Fábio Félicien Félix Gabriel Gabriele
  Gadi Gaetano Gagan Gagik Gajendra Galen Gamal Ganesh Ganjar Garba Garegin Gareth Garik Garrett Garry Gary Gaspar
  Gaspard Gaspare Gaston Gastone Gatis Gaurav Gautam Gauthier Gautier Gavin Gavino Gavril Gazmend Gaétan Gaël Gbenga
  Gearóid Gebre Gediminas Geert Geert-Jan Geir Gela Gelu Genaro Genc Gene Genichiro Gennady Gennaro Geoff Geoffrey
  Geoffroy Georg George Georges Georgi Georgiy Georgy Geraint Gerald Geraldo Gerard Gerardo Gerben Gerd Gergely
  Gergő Gerhard Germano Germán Gernot Gerold Gerrit Gerry Gert Gert-Jan Gervais Gervasio Getachew Gethin Getúlio
  Gevorg Ghaith Ghasem Ghassan Ghazi Gheorghe Ghislain Gholam Gholamhossein Ghulam Giacinto Giacomo Giampaolo
  Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni Giannis Gianpiero Gibran Gideon Giga Gijs Gilad
  Gilbert Gilberto Gilles Gillespie Gilmar Gino Gintaras Giordano Giorgi Giorgio Giorgos Giovanni Girish Girma
  Girolamo Gitanas Giuliano Giulio Giuseppe Giustino Gleb Glen Glenn Glyn Gocha Godfrey Godfried Goffredo Gonzague
  Gonzalo Gonçalo Gopal Goran Gordan Gordon Goro Goronwy Gotabaya Gottfried Govind Grady Graeme Graham Grant
  Graziano Greg Grega Gregg Gregorio Gregory Grigore Grigoris Grigory Grover Gruffudd Gruffydd Grzegorz Grégoire
  Grégory Gualtiero Gudmund Guenther Guglielmo Guido Guilhem Guilherme Guillaume Guillermo Gumersindo Gunnar Gunter
  Gunther Guntis Gurbanguly Gurmeet Gurpreet Gus Gustav Gustave Gustavo Gustaw Guus Guy Gwilym Gwyn Gwynfor Gyula
  György Győző Gábor Gérald Gérard Géraud Géza Gökhan Götz Günter Günther Güven Haakon Habib Habte Hadi Hafez Hafiz
  Hage Haider Haim Haitham Hakan Hakeem Hakim Hakob Halfdan Halil Hallvard Haluk Halvard Halvor Hamad Hamdan Hamdi
  Hamed Hamid Hamidou Hamish Hamisi Hammad Hamza Hani Hank Hannes Hannu Hans Hans-Christian Hans-Jürgen Hans-Peter
  Haralambos Harald Hardeep Hari Harish Harjit Harlan Harold Haroon Haroun Harri Harris Harrison Harry Harsha
  Harshvardhan Hartmut Haruki Haruto Harvey Hasan Hashem Hashim Hassan Hatem Hayati Hayato Haydar Hayk Haytham Hazem
  Hector Hefin Heikki Heiko Hein Heiner Heinrich Heinz Heitor Helder Helge Helmut Helvécio Hemant Hendra Hendrik
  Henk Henning Henri Henrik Henrique Henry Henryk Herbert Heri Heriberto Herman Hermann Hermenegildo Hernan Hernando
  Hernán Herschel Hervé Heshmat Hicham Hidayat Hidde Hideaki Hideki Hideo Hidetoshi Hifikepunye Hikmat Hikmet
  Hilaire Hilario Hillel Hippolyte Hipólito Hiram Hirokazu Hiroki Hiroshi Hiroyuki Hisashi Hisham Hitesh Hjalmar
  Holger Homer Homero Honoré Hooshang Horace Horacio Horia Hormoz Horst Hosni Hossam Hossein Houshang Houssam
  Hovhannes Howard Hrvoje Hryhoriy Hubert Hubertus Huey Hugh Hugo Hugues Huib Hulusi Humayun Humberto Husain Husam
  Hussain Hussam Hussein Hyacinthe Hynek Hywel Håkan Håkon Hélder Hüseyin Iacopo Iain Ian Iarla Iason Ibrahim
  Ibrahima Ichiro Idris Idriss Idrissa Ieuan Ifan Ifeanyi Ifor Iftikhar Ignace Ignacio Ignacy Ignazio Igor Ihab Ihor
  Ijaz Ike Ikechukwu Ikenna Ilan Ilario Ilham Ilie Ilir Ilkka Illia Illtyd Ilmari Ilya Imad Imants Immanuel Imran
  Imre Indalecio Indrek Indulis Ingmar Ingo Inia Innes Innocenzo Inácio Ioan Ioannis Iolo Ionel Ionuț Iorwerth Iosif
  Ippolito Iqbal Ira Iraj Irakli Ireneusz Irfan Irvin Irving Isaac Isaias Isam Isao Isaías Ishaan Ishaq Isidro
  Islwyn Ismael Ismail Ismaïla Issac Issam Istvan István Itamar Itsunori Itzik Iulian Ivan Ivano Ivar Ivars Ivaylo
  Ivica Ivo Iván Iwan Iyad Jaafar Jaak Jaan Jaap Jabari Jaber Jabir Jabu Jacek Jacinto Jack Jacob Jacobo Jacopo
  Jacques Jader Jagdeep Jagdish Jagmohan Jahangir Jahanzeb Jaime Jair Jairam Jairo Jake Jakob Jakub Jalal Jaleel
  Jamal Jameel James Jamie Jamil Jamshed Jamshid Jan Jan-Peter Jan-Willem Janne Janos Janusz Januário Jared Jari
  Jarkko Jarmo Jaromír Jaroslav Jaroslaw Jarosław Jarrett Jarrod Jarvis Jason Jasper Jassim Jasur Jaswant Jatin
  Javad Javed Javier Jawad Jawaharlal Jaxon Jay Jayant Jayanta Jean Jean-Baptiste Jean-Claude Jean-François
  Jean-Jacques Jean-Louis Jean-Luc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves
  Jeb Jed Jeferson Jeff Jefferson Jeffery Jeffrey Jeffry Jejomar Jelani Jelle Jens Jenő Jeppe Jerald Jeremiah
  Jeremie Jeremy Jermaine Jeroen Jerome Jerry Jerzy Jerónimo Jesper Jess Jesse Jesus Jesús Jethro Jeyhun Jhala Jide
  Jim Jimmy Jindřich Jioji Jiri Jitendra Jiří Joachim Joakim Joao Joaquim Joaquin Joaquín Jobst Jochem Jochen Jody
  Joe Joel Joerg Joesph Joey Joginder Johan Johann Johannes John Johnathan Johnathon Johnnie Johnny Joko Jomo Jon
  Jonah Jonas Jonathan Jonathon Joop Joost Jordan Jordi Jorg Jorge Joris Josaia Jose Josef Josep Joseph Joseph-Marie
  Josh Joshua Josiah Josip Josselin Jost Josue Josué José Jouko Jouni Jozef Jozias João Joël Juan Juanito Juarez
  Jude Judicaël Juergen Juha Juhani Jukka Jules Julian Julien Julio Julius Juliusz Julián Juma Jun'ichi Junaid
  Junichi Junichiro Junya Juozas Juraj Jure Jurgen Juris Jurriaan Juscelino Jussi Justin Justino Justus Jusuf Juuso
  Juvénal János Jérémie Jérôme Józef József Jörg Jörgen Jørgen Júlio Jürgen Jüri Jānis Ádám Álvaro Ángel Árpád
  Çağlar Éamon Édouard Éloi Émeric Émile Émilien Éric Étienne Évariste Íñigo Øystein Øyvind Čestmír İbrahim İlhan
  İlker İsmail İsmet Łukasz`,
);
