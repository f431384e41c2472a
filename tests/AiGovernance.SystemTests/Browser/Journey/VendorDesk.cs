using Microsoft.Playwright;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>The office at the register of vendors.</summary>
internal sealed class VendorDesk(Visitor office)
{
    private IPage Page => office.Page;

    /// <returns>The link for the contact, as it is shown once.</returns>
    public async Task<string> Ask(string vendor, string domain, string product, string plan, string contact)
    {
        await office.Open("/vendors");
        await Fill("add-vendor", vendor, domain);
        await office.Press("Add the vendor");
        await Page.Locator("form[aria-labelledby=add-product]").WaitForAsync();
        await office.Ready();
        await Fill("add-product", product, plan);
        await office.Press("Add the product");
        await office.Press($"Send questionnaire for {product}, {plan}");
        await Page.GetByLabel("Contact's name").FillAsync(contact);
        await Page.GetByLabel("Mail address").FillAsync("contact@" + domain);
        await office.Press("Make the link");
        await office.Show("1 link");
        return await Page.Locator("input[readonly]").First.InputValueAsync();
    }

    /// <summary>From the vendor's page to the uses of its product.</summary>
    public async Task AskException(string vendor, string product, string reason, string control)
    {
        await office.Open("/vendors?q=" + Uri.EscapeDataString(vendor));
        await office.Follow(vendor);
        await office.Follow(product);
        await office.Press("Ask for an exception");
        await Page.GetByLabel("Why the rule cannot be kept for now").FillAsync(reason);
        await Page.GetByLabel("What takes its place").FillAsync(control);
        await office.Press("Ask the committee");
        await office.Sees("The committee answers by ballot");
        await office.Show("3 exception asked");
    }

    private async Task Fill(string form, string first, string second)
    {
        await Page.Locator($"form[aria-labelledby={form}] input").Nth(0).FillAsync(first);
        await Page.Locator($"form[aria-labelledby={form}] input").Nth(1).FillAsync(second);
    }
}
