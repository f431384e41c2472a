namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Reads the operators of a page in their order, and those of a form where the page draws it.</summary>
internal sealed class ContentWalk
{
    private const int Deepest = 10;

    private readonly PdfFile file;
    private readonly Action<ContentState> see;
    private readonly ContentState state = new();

    /// <summary>Forms are drawn over and over: each is unpacked once for a page.</summary>
    private readonly Dictionary<int, byte[]> forms = [];

    private ContentWalk(PdfFile file, Action<ContentState> see) => (this.file, this.see) = (file, see);

    public static void Over(PdfFile file, PageView page, Action<ContentState> see)
    {
        var parts = file.Resolve(page.Entries.Of("Contents")) is List<object?> many ? many : [page.Entries.Of("Contents")];
        using var data = new MemoryStream();
        foreach (var part in parts.Select(file.Resolve).OfType<PdfStream>())
        {
            data.Write(file.Decode(part));
            data.WriteByte((byte)'\n');
        }
        var walk = new ContentWalk(file, see);
        walk.Read(data.ToArray(), file.Dictionary(page.Entries.Of("Resources")) ?? []);
        walk.state.Operator = "";
        see(walk.state);
    }

    private void Read(byte[] content, PdfDictionary resources)
    {
        var (parser, around) = (new ObjectParser(content, references: false), state.Resources);
        state.Resources = resources;
        for (var token = parser.Read(); !ReferenceEquals(token, ObjectParser.End); token = parser.Read())
        {
            if (token is not PdfKeyword word)
            {
                state.Operands.Add(token);
                continue;
            }
            state.Operator = word.Value;
            Before();
            see(state);
            After();
        }
        state.Resources = around;
    }

    private void Before()
    {
        if (state.Operator == "q") state.Saved++;
        if (state.Operator == "Tf" && state.Operands is [PdfName font, ..]) state.Font = font.Value;
        if (state.Operator is not ("BDC" or "BMC")) return;
        var properties = state.Operands is [_, PdfName named]
            ? file.Dictionary(file.Dictionary(state.Resources.Of("Properties"))?.Of(named.Value))
            : state.Operands.LastOrDefault() as PdfDictionary;
        var tag = state.Operands.FirstOrDefault() is PdfName name ? name.Value : "";
        state.Marks.Add(new(tag, (int?)file.Number(properties?.Of("MCID")), properties?.ContainsKey("ActualText") == true));
    }

    private void After()
    {
        if (state.Operator == "Q") state.Saved--;
        if (state.Operator == "EMC" && state.Marks.Count > 0) state.Marks.RemoveAt(state.Marks.Count - 1);
        var form = state.Operator == "Do" ? FormView.Of(file, state) : null;
        state.Operands.Clear();
        if (form is not null) Draw(form);
    }

    /// <summary>What a form sets and opens ends with it: what it leaves open is told at its end, as on a page.</summary>
    private void Draw(FormView form)
    {
        if (state.Depth == Deepest) throw new InvalidDataException("Forms are nested without end.");
        if (!forms.TryGetValue(form.Id, out var content)) forms[form.Id] = content = file.Decode(form.Stream);
        var (font, saved, marks) = (state.Font, state.Saved, state.Marks.Count);
        state.Depth++;
        Read(content, form.Resources(file));
        if (state.Saved != saved || state.Marks.Count != marks) state.Unbalanced.Add(form.Id);
        state.Saved = saved;
        state.Depth--;
        state.Font = font;
    }
}
