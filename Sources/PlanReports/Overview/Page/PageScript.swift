/// The page's script: filters and sorts the matrix. Without it the page has everything but that.
/// With its SHA-256 for the content security policy (a test proves it).
enum PageScript {
  static let hash = "w0o4b6X+TVufgPzD5mdE/FjOsv7pp9EDMAn5TpOqzVE="

  static let javascript = #"""
    (function(){
    "use strict";
    var table=document.getElementById("matrix-table"),tools=document.getElementById("tools");
    if(!table||!tools)return;
    var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows),heads=table.tHead.rows[0].cells;
    var name=document.getElementById("f-name"),kind=document.getElementById("f-kind"),gaps=document.getElementById("f-gaps"),said=document.getElementById("f-said");
    var order=new Intl.Collator("da",{numeric:true});
    tools.hidden=false;
    function text(row,i){var c=row.cells[i];return c?c.textContent.trim():""}
    function has(row){return row.querySelector(".d0,.gone,.bad")!==null}
    function filter(){
      var words=name.value.toLocaleLowerCase("da").trim(),shown=0;
      rows.forEach(function(row){
        var on=(!words||text(row,0).toLocaleLowerCase("da").indexOf(words)>=0)&&(!kind.value||text(row,1).toLocaleLowerCase("da")===kind.value)&&(!gaps.checked||has(row));
        row.hidden=!on;if(on)shown++;
      });
      said.textContent=tools.dataset.said.replace("{0}",shown).replace("{1}",rows.length).replace("{2}",rows.length===1?tools.dataset.one:tools.dataset.many);
    }
    function key(row,i){
      var c=row.cells[i];
      if(!c||row.querySelector(".gone"))return i<2?text(row,i):-1;
      var d=/^d(\d)/.exec(c.className);
      if(d)return +d[1]*1000+(parseInt(c.textContent.replace(/\D+/g,""),10)||0);
      return c.className.indexOf("n")===0?(parseInt(c.textContent.replace(/[.,]/g,""),10)||0):c.textContent.trim();
    }
    function sort(i,down){
      rows.sort(function(a,b){
        var x=key(a,i),y=key(b,i),r=typeof x==="string"||typeof y==="string"?order.compare(String(x),String(y)):x-y;
        return (down?-r:r)||order.compare(text(a,0),text(b,0));
      });
      rows.forEach(function(row){body.appendChild(row)});
      Array.prototype.forEach.call(heads,function(head,j){
        if(j===i)head.setAttribute("aria-sort",down?"descending":"ascending");else head.removeAttribute("aria-sort");
        head.querySelector("span").textContent=j===i?(down?" ▼":" ▲"):" ↕";
      });
    }
    Array.prototype.forEach.call(heads,function(head,i){
      var button=document.createElement("button"),mark=document.createElement("span");
      button.type="button";button.className="sort";button.textContent=head.textContent;
      mark.setAttribute("aria-hidden","true");mark.textContent=" ↕";button.appendChild(mark);
      head.textContent="";head.appendChild(button);
      button.addEventListener("click",function(){sort(i,head.getAttribute("aria-sort")==="ascending")});
    });
    name.addEventListener("input",filter);kind.addEventListener("change",filter);gaps.addEventListener("change",filter);
    filter();
    })();
    """#
}
