using System.Globalization;
using System.Text;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Tests.Pdf.Checking;

/// <summary>A file taken apart into its objects, so that one can be damaged, and put together again.</summary>
internal sealed class UnpackedFile
{
    private readonly PdfDictionary trailer = [];

    private UnpackedFile(PdfFile file)
    {
        foreach (var key in new[] { "Root", "Info", "ID" }) trailer[key] = file.Trailer[key];
        foreach (var id in file.Ids)
        {
            var value = file.Get(id);
            if (value is PdfStream stream)
            {
                if (stream.Entries.NameOf("Type") is "ObjStm" or "XRef") continue;
                var data = file.Decode(stream);
                stream.Entries.Remove("Filter");
                value = stream with { Raw = data };
            }
            Objects[id] = value;
        }
    }

    public SortedDictionary<int, object?> Objects { get; } = [];
    public PdfDictionary Trailer => trailer;
    public PdfDictionary Catalog => At(trailer["Root"]);
    public IEnumerable<PdfDictionary> Dictionaries => Objects.Values.Select(v => v is PdfStream s ? s.Entries : v).OfType<PdfDictionary>();
    public PdfDictionary Page => Of("Page").First();

    public static UnpackedFile Of(byte[] bytes) => new(PdfFile.Open(bytes));

    public PdfDictionary At(object? value) => (value is PdfReference reference ? Objects[reference.Id] : value) switch { PdfStream s => s.Entries, PdfDictionary d => d, var other => throw new InvalidOperationException($"{other} is no dictionary.") };

    public IEnumerable<PdfDictionary> Of(string type) => Dictionaries.Where(d => d.NameOf("Type") == type);

    /// <summary>Elements of the structure tree of one type.</summary>
    public IEnumerable<PdfDictionary> Elements(string type) => Dictionaries.Where(d => d.NameOf("S") == type && d.Of("P") is PdfReference && d.ContainsKey("K"));

    public int IdOf(PdfDictionary entries) => Objects.Single(o => ReferenceEquals(o.Value, entries) || o.Value is PdfStream s && ReferenceEquals(s.Entries, entries)).Key;

    /// <summary>Writes over the bytes of a stream.</summary>
    public void Change(object? stream, Func<string, string> change)
    {
        var id = ((PdfReference)stream!).Id;
        var old = (PdfStream)Objects[id]!;
        Objects[id] = old with { Raw = Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(old.Raw.Span))) };
    }

    public void ChangePage(string from, string to) => Change(Page["Contents"], text => Replaced(text, from, to));

    public static string Replaced(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at >= 0 ? text[..at] + to + text[(at + from.Length)..] : throw new InvalidOperationException($"There is no {from} to damage.");
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var places = new SortedDictionary<int, long>();
        foreach (var (id, value) in Objects)
        {
            places[id] = file.Position;
            Put($"{id} 0 obj\n");
            if (value is PdfStream stream)
            {
                stream.Entries["Length"] = (double)stream.Raw.Length;
                Put(Text(stream.Entries) + "\nstream\n");
                file.Write(stream.Raw.Span);
                Put("\nendstream");
            }
            else Put(Text(value));
            Put("\nendobj\n");
        }
        var start = file.Position;
        Put("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (id, at) in places) Put($"{id} 1\n{at:0000000000} 00000 n \n");
        trailer["Size"] = (double)(places.Keys.Max() + 1);
        Put($"trailer\n{Text(trailer)}\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        double d => d.ToString("0.####", CultureInfo.InvariantCulture),
        PdfReference r => $"{r.Id} 0 R",
        PdfName n => "/" + string.Concat(n.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.' or '_' ? $"{c}" : $"#{(int)c:X2}")),
        PdfText t => "<" + Convert.ToHexString(t.Bytes) + ">",
        List<object?> items => "[" + string.Join(' ', items.Select(Text)) + "]",
        PdfDictionary d => "<< " + string.Join(' ', d.Select(e => $"{Text(new PdfName(e.Key))} {Text(e.Value)}")) + " >>",
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
