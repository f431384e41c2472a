using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Pages;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Xunit;
using TestContext = Xunit.TestContext;

namespace AiGovernance.Tests.UseCases.Import.Pages;

/// <summary>UC-5 as the office does it: choose, look at the columns, see what would happen, do it, see what happened.</summary>
public class ImportPagesTests : PageTest
{
    private const string Text = "Name,Office,Status\nChat <script>alert(1)</script>,IT,Deployed\nFind,HR,Pilot\nbroken\n";

    [Fact]
    public async Task A_file_is_mapped_looked_at_imported_and_its_profile_kept()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, Text, "next-year.csv");
        page.WaitForAssertion(() => Assert.Contains("3 columns", page.Markup, StringComparison.Ordinal));
        Assert.Equal("Title", Shown(page, "What Name becomes"));
        Assert.Equal("Stage", Shown(page, "What Status becomes"));
        Assert.Equal("next-year", page.Find("#profile-name").GetAttribute("value"));

        await page.Find("button:contains('Show what would happen')").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Of 3 rows: 2 would be imported, 0 updated, 0 left unchanged, 1 rejected.", Words(page.Find("section:last-of-type")), StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("script"));
        await using (var db = Portal.Db()) Assert.Equal(0, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));

        await page.Find("button:contains('Import 3 rows')").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Matches("/imports/[0-9a-f-]{36}$", Address));
        await using (var db = Portal.Db())
        {
            Assert.Equal(2, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));
            Assert.Equal("next-year", (await db.SavedProfiles.SingleAsync(TestContext.Current.CancellationToken)).Name);
            Assert.Equal(1, (await db.InventoryImports.SingleAsync(TestContext.Current.CancellationToken)).ProfileVersion);
        }
    }

    [Fact]
    public async Task A_column_changed_by_hand_asks_again_what_would_happen()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, Text, "next-year.csv");
        page.WaitForElement("#profile");
        await page.Find("button:contains('Show what would happen')").ClickAsync(new());
        page.WaitForElement("button:contains('Import 3 rows')");

        await Select(page, "What Office becomes").ChangeAsync(new() { Value = nameof(InventoryField.Vendor) });

        Assert.Empty(page.FindAll("button:contains('Import 3 rows')"));
    }

    [Fact]
    public async Task Columns_that_become_nothing_are_folded_until_somebody_asks_for_them()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, "Name,Office,Status,Colour,Shape\nChat,IT,Deployed,red,round\n", "many.csv");
        page.WaitForElement("#profile");
        Assert.Empty(page.FindAll("select[aria-label='What Colour becomes']"));
        Assert.Contains("3 of 5 columns are used. The others are kept as facts.", page.Markup, StringComparison.Ordinal);

        Press(page, "Show the other 2 columns");
        await Select(page, "What Colour becomes").ChangeAsync(new() { Value = nameof(InventoryField.Vendor) });
        Assert.Contains("4 of 5 columns are used.", page.Markup, StringComparison.Ordinal);
        await Select(page, "What Office becomes").ChangeAsync(new() { Value = nameof(InventoryField.None) });
        Press(page, "Show only the recognised columns");

        Assert.Empty(page.FindAll("select[aria-label='What Colour becomes']"));
        Assert.Equal(nameof(InventoryField.None), Select(page, "What Office becomes").GetAttribute("value")); // a row does not go while somebody works in it
    }

    [Fact]
    public async Task Without_a_title_all_columns_stand_open_and_say_what_is_missing()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, "A,B,C\nx,y,z\n", "strange.csv");

        page.WaitForElement("select[aria-label='What A becomes']");
        Assert.Contains("No column becomes the title yet: choose one.", page.Markup, StringComparison.Ordinal);
        await Select(page, "What A becomes").ChangeAsync(new() { Value = nameof(InventoryField.Title) });
        Assert.DoesNotContain("becomes the title", page.Find("p[role=status]").TextContent, StringComparison.Ordinal);
        await Select(page, "What B becomes").ChangeAsync(new() { Value = nameof(InventoryField.Title) });
        Assert.Contains("2 columns become the title: only one can.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_moves_the_focus_to_what_came_of_it()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, "", "empty.csv");
        page.WaitForAssertion(() => Focused(1));
        Choose(page, Text, "next-year.csv");
        page.WaitForAssertion(() => Focused(2));

        Press(page, "Go on to the preview");
        page.WaitForAssertion(() => Focused(3));
        await Select(page, "What Name becomes").ChangeAsync(new() { Value = nameof(InventoryField.None) });
        await page.Find("button:contains('Show what would happen')").ClickAsync(new());
        page.WaitForAssertion(() => Focused(4));
        await Select(page, "What Name becomes").ChangeAsync(new() { Value = nameof(InventoryField.Title) });
        await page.Find("button:contains('Show what would happen')").ClickAsync(new());
        page.WaitForAssertion(() => Focused(5));
        Assert.All(page.FindAll("section").Skip(1), s => Assert.Equal("-1", s.GetAttribute("tabindex")));
    }

    [Theory]
    [InlineData("", "The file is empty: it has no header row.")]
    [InlineData("Name,Office\n", "The file has a header and no rows below it.")]
    [InlineData("%PDF-1.7", "The file is a PDF, not a CSV or XLSX file. Save the inventory as XLSX or CSV and choose that file.")]
    public async Task A_file_that_cannot_be_used_is_refused_beside_its_field(string text, string message)
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, text, "bad.csv");

        page.WaitForAssertion(() => Assert.Equal(message, Words(page.Find("#file-error"))));
        Assert.Empty(page.FindAll("#profile"));
    }

    [Fact]
    public async Task A_mapping_without_a_title_is_refused_beside_the_mapping()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewImportPage>();
        Choose(page, Text, "next-year.csv");
        page.WaitForElement("#profile");
        await Select(page, "What Name becomes").ChangeAsync(new() { Value = nameof(InventoryField.None) });
        await page.Find("button:contains('Show what would happen')").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("must map exactly one column to the title", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_import_says_what_needs_somebody_and_lets_its_uses_go_on()
    {
        var import = await Imported();
        await SignInAs(Part.Governance);
        var dialogs = Dialogs();
        var page = Render<ImportPage>(p => p.Add(x => x.Id, import.Value));

        Assert.Contains("The row has 1 columns, the header 8.", page.Markup, StringComparison.Ordinal);
        var asked = page.Find("button:contains('undecided use')").ClickAsync(new()); // ends when the dialog does
        await dialogs.WaitForElement("#transition-reason").InputAsync(new() { Value = "runs for years" });
        await dialogs.Find("button:contains('Grant until')").ClickAsync(new());
        await asked;

        page.WaitForAssertion(() => Assert.Contains("1 use may go on now.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.NotNull((await db.UseCases.SingleAsync(TestContext.Current.CancellationToken)).TransitionalUntil);
    }

    [Fact]
    public async Task The_list_names_every_import_and_others_than_the_office_only_read_it()
    {
        await Imported();
        await SignInAs(Part.Auditor);

        var page = Render<ImportsPage>();
        Assert.Equal("x.csv Mon 14 Sep 2026, 08:00 UTC Governance office test 1 0 0 1", Words(page.Find("tbody tr")));
        Assert.Empty(page.FindAll("a:contains('Import an inventory')"));
    }

    [Fact]
    public async Task An_empty_list_says_what_would_fill_it()
    {
        await SignInAs(Part.Auditor);
        Assert.Contains("Nothing was imported yet", Render<ImportsPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_import_is_told_so_instead_of_a_form()
    {
        await SignInAs(Part.Stranger);
        var page = Render<NewImportPage>();
        Assert.Equal("common.forbidden", page.Find("[role=alert]").GetAttribute("data-code"));
        Assert.Empty(page.FindAll("input"));
    }

    /// <summary>So many places had the focus by now, each of them once.</summary>
    private void Focused(int places) =>
        Assert.Equal(places, JSInterop.VerifyFocusAsyncInvoke(places).Select(i => Assert.IsType<ElementReference>(i.Arguments[0]).Id).Distinct().Count());

    private static void Choose(IRenderedComponent<NewImportPage> page, string text, string name) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, name));

    private static IElement Select(IRenderedComponent<NewImportPage> page, string label) => page.Find($"select[aria-label='{label}']");

    private static string? Shown(IRenderedComponent<NewImportPage> page, string label) => Select(page, label).GetAttribute("value");

    private async Task<InventoryImportId> Imported()
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,IT,p,Running,Neither,3/9/2024,,\nbroken\n");
        var done = await Portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile));
        return done.Value!.Id;
    }
}
