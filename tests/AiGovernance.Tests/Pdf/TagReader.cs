using UglyToad.PdfPig.Tokens;
using PdfReader = UglyToad.PdfPig.PdfDocument;

namespace AiGovernance.Tests.Pdf;

/// <summary>Reads the structure tree of a file as a screen reader would.</summary>
internal sealed class TagReader(PdfReader reader)
{
    private readonly Dictionary<int, IToken> parents = [];

    public DictionaryToken Catalog => reader.Structure.Catalog.CatalogDictionary;

    public DictionaryToken Root => Dictionary(Catalog.Data["StructTreeRoot"]);

    /// <summary>Every element below the root, parents first.</summary>
    public IEnumerable<DictionaryToken> Elements() => Below(Dictionary(Items(Root.Data["K"]).Single()));

    public string TypeOf(DictionaryToken element) => ((NameToken)element.Data["S"]).Data;

    public IEnumerable<DictionaryToken> Of(string type) => Elements().Where(e => TypeOf(e) == type);

    public IReadOnlyList<IToken> Kids(DictionaryToken element) => Items(element.Data["K"]);

    public IEnumerable<DictionaryToken> Children(DictionaryToken element) =>
        Kids(element).Select(Resolve).OfType<DictionaryToken>().Where(d => d.Data.ContainsKey("S"));

    /// <summary>The element that a page's own numbering says a piece of marked content belongs to.</summary>
    public DictionaryToken OwnerOf(int page, int mcid)
    {
        var key = ((NumericToken)reader.GetPage(page).Dictionary.Data["StructParents"]).Int;
        return Dictionary(Items(ParentTree(key))[mcid]);
    }

    public IToken ParentTree(int key)
    {
        if (parents.Count > 0) return parents[key];
        var nums = Items(Dictionary(Root.Data["ParentTree"]).Data["Nums"]);
        for (var i = 0; i < nums.Count; i += 2) parents[((NumericToken)nums[i]).Int] = Resolve(nums[i + 1]);
        return parents[key];
    }

    public IReadOnlyList<IToken> Items(IToken token) => ((ArrayToken)Resolve(token)).Data;

    public DictionaryToken Dictionary(IToken token) => (DictionaryToken)Resolve(token);

    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? reader.Structure.GetObject(reference.Data).Data : token;

    private IEnumerable<DictionaryToken> Below(DictionaryToken element) => Children(element).SelectMany(Below).Prepend(element);
}
