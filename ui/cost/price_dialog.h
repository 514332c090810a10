// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/tables/price_list_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace turnscope {

/// The price list, to be edited: what is changed becomes the user's own, in a file beside the settings, which goes before
/// what comes with the program.
class PriceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the lists. `path` is the user's file.
    explicit PriceDialog(const QString &path, QWidget *parent = nullptr);

    /// To the row of a model, which is added where it is not listed, its first price about to be written.
    void beginWith(const QString &model);

    PriceListModel &list() { return *m_list; }

Q_SIGNALS:
    void saved();

protected:
    void accept() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    QWidget *makeBottom();
    void addTyped();
    void showState();
    void choose(int row, int column);

    QString m_path;
    PriceListModel *m_list;
    QTableView *m_table;
    QLabel *m_problem;
    QLineEdit *m_name;
    QPushButton *m_giveBack;
    QPushButton *m_save;
    bool m_readable = true; ///< false: the file has a mistake, and saving would write over it
};

} // namespace turnscope
