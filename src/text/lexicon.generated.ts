// Generated from lexicon/*.txt by `npm run lexicon`. Do not edit.

export const abbreviations = {
  beforeName: ["Mr","Mrs","Ms","Mx","Dr","Prof","Rev","Hon","Gen","Lt","Col","Maj","Capt","Cmdr","Cpl","Sgt","Pvt","Adm","Gov","Sen","Rep","Reps","Sens","Pres","Supt","Det","Insp","Atty","Amb","Msgr","Fr","Sr","St","Ste","Mt","Ft","Messrs","Mme","Mlle","Bros","Brig","Sec","Min","Dep","Asst","Assoc","Hr","Fru","Dra","Ing","Mag"] as readonly string[],
  beforeNumber: ["No","Nos","Art","Sec","Fig","Figs","p","pp","vol","ch","approx","ca","c","est","tel","ext","para","cl","vs","v"] as readonly string[],
  months: ["Jan","Feb","Mar","Apr","Jun","Jul","Aug","Sep","Sept","Oct","Nov","Dec","Mon","Tue","Tues","Wed","Thu","Thur","Thurs","Fri","Sat","Sun"] as readonly string[],
  anywhere: ["e.g","i.e","cf","viz","al","a.k.a","dept","univ","bldg","sq","cu","ft","lb","lbs","oz","kg","km","mph","min","max","incl","resp","W.Va","Calif","Conn","Fla","Ill","Ind","Kan","Mass","Mich","Minn","Miss","Mo","Neb","Nev","Okla","Ore","Pa","Tenn","Tex","Vt","Va","Wash","Wis","Wyo","Ala","Ariz","Ark","Colo","Del","Ga","Ky","La","Md","Mont","Ave","Blvd","Rd","Ln","Hwy","S","N","E","W"] as readonly string[],
  maybeFinal: ["Inc","Corp","Ltd","Co","Cos","Jr","Sr","Esq","Ph.D","M.D","B.A","M.A","J.D","U.S","U.K","U.N","E.U","D.C","a.m","p.m","etc","B.V","N.V","S.A","S.p.A","GmbH","A.G","P.L.C","Ave","Blvd","Rd","sq","L.A","N.Y","N.J","N.C","S.C","N.D","S.D","R.I","N.H","N.M","W.Va","v.Chr","mln","bln","tn"] as readonly string[],
};
